import { type DivisionsImported, importDivisions } from '../../server/src/exchange/import-divisions.ts';
import { actor, type Place, townIn } from './place.ts';
import type { ListedTown } from './town-lists.ts';

/** Imports one town's list and tells what came of it. */
export async function importTown(place: Place, [town]: readonly ListedTown[]): Promise<void> {
  if (!town) return;
  const { name } = await townIn(place, town, false);
  if (town.name && town.name !== name) console.log(`${town.code} is there already and keeps its name, ${name}.`);
  const { code, listed } = town;
  tell(name, await importDivisions(place.database, place.ledger, { town: code, listed, actor }));
}

function tell(name: string, imported: DivisionsImported): void {
  const { status, listed, added, revision, vanished, renamed } = imported;
  console.log(
    status === 'imported'
      ? `${name}: ${added} of ${listed} neighbourhoods added, revision ${revision}.`
      : `${name}: all ${listed} neighbourhoods are there already; nothing was changed (revision ${revision}).`,
  );
  if (vanished.length > 0) console.log(`Not in the list, left open: ${vanished.map(told).join(', ')}`);
  if (renamed.length > 0) {
    const lines = renamed.map((one) => `${told(one)} (listed as ${one.listedName})`);
    console.log(`Listed under another name, left as they are: ${lines.join(', ')}`);
  }
}

function told({ code, name }: { code: string; name: string }): string {
  return `${code} ${name}`;
}
