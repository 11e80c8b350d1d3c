import { furnishTown } from '../../server/src/example/furnish-town.ts';
import { forEachTown } from './for-each-town.ts';
import { type Place, townIn } from './place.ts';
import type { ListedTown } from './town-lists.ts';

/** Fills towns with generated example data, two writes each. A town that is there in earnest is left alone. */
export async function furnishTowns(place: Place, towns: readonly ListedTown[]): Promise<void> {
  const sum = { neighbourhoods: 0, microGrids: 0, organisations: 0, posts: 0 };
  const real: string[] = [];
  const done = await forEachTown(towns, async (town) => {
    const { name, isExample } = await townIn(place, town, true);
    if (!isExample) return void real.push(name);
    const furnished = await furnishTown(place.database, place.ledger, { ...town, name });
    for (const [what, count] of Object.entries(furnished)) sum[what as keyof typeof sum] += count;
  });
  const { neighbourhoods, microGrids, organisations, posts } = sum;
  console.log(
    `${done} towns: ${neighbourhoods} neighbourhoods, ${microGrids} micro-grids, ${organisations} organisations, ${posts} posts.`,
  );
  if (real.length > 0) console.log(`Left alone, since they are no examples: ${real.join(', ')}`);
}
