import { importDivisions } from '../../server/src/exchange/import-divisions.ts';
import { forEachTown } from './for-each-town.ts';
import { actor, type Place, townIn } from './place.ts';
import type { ListedTown } from './town-lists.ts';

/** Imports the lists of many towns, a write each, with progress and a summary. */
export async function importTowns(place: Place, towns: readonly ListedTown[]): Promise<void> {
  let added = 0;
  let listed = 0;
  const done = await forEachTown(towns, async (town) => {
    await townIn(place, town, false);
    const list = { town: town.code, listed: town.listed, actor };
    const imported = await importDivisions(place.database, place.ledger, list);
    added += imported.added;
    listed += imported.listed;
  });
  console.log(`${done} towns: ${added} of ${listed} neighbourhoods added, the others were there already.`);
}
