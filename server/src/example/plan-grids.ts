import type { ListedNeighbourhood } from '../exchange/divisions.ts';
import type { AreaOfTown } from '../exchange/place-divisions.ts';
import { Random } from '../random.ts';
import type { ExampleTown } from './example-town.ts';

/** A micro-grid by its neighbourhood and its place among that one's, from 1. */
export interface PlannedMicroGrid {
  neighbourhood: string;
  position: number;
  name: string;
  households: number;
}

/** The areas of a town with the codes of their neighbourhoods. Fails unless each neighbourhood is in exactly one. */
export function planAreas(town: ExampleTown, listed: readonly ListedNeighbourhood[]): AreaOfTown[] {
  const codes = new Map(listed.map(({ name, code }) => [name, code]));
  const taken = new Set<string>();
  const areas = town.areas.map(({ name, neighbourhoods }, index) => ({
    id: `area-${index + 1}`,
    name,
    codes: neighbourhoods.map((neighbourhood) => {
      const code = codes.get(neighbourhood);
      if (!code || taken.has(code)) throw new Error(`${town.name} has no ${neighbourhood} left for ${name}`);
      taken.add(code);
      return code;
    }),
  }));
  const left = listed.find(({ code }) => !taken.has(code));
  if (left) throw new Error(`${left.name} of ${town.name} is in no area`);
  return areas;
}

/** Neighbourhood code → households. */
export function planHouseholds(town: ExampleTown, listed: readonly ListedNeighbourhood[]): Map<string, number> {
  const random = new Random(`${town.name}:households`);
  const { residential, village, large } = town.households;
  return new Map(
    listed.map(({ code, name, kind }) => {
      const isLarge = large?.neighbourhoods.includes(name);
      const span = isLarge ? large?.households : kind === 'VILLAGE' ? village : residential;
      return [code, random.whole(span?.least ?? 0, span?.most ?? 0)];
    }),
  );
}

/** The town's micro-grids, shared out by households with at least one in each neighbourhood. */
export function planMicroGrids(
  town: Pick<ExampleTown, 'name' | 'microGrids'>,
  listed: readonly ListedNeighbourhood[],
  households: ReadonlyMap<string, number>,
): PlannedMicroGrid[] {
  const random = new Random(`${town.name}:micro-grids`);
  const shares = shareOut(
    town.microGrids,
    listed.map(({ code }) => households.get(code) ?? 0),
  );
  return listed.flatMap(({ code, name }, index) => {
    const weights = Array.from({ length: shares[index] ?? 0 }, () => random.whole(80, 120));
    return shareOut(households.get(code) ?? 0, weights).map((share, place) => ({
      neighbourhood: code,
      position: place + 1,
      name: `${name}第${place + 1}微网格`,
      households: share,
    }));
  });
}

/** Shares `total` out in whole parts by weight, at least one each; the largest remainders get what is left over. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const spare = total - weights.length;
  const exact = weights.map((weight) => 1 + (spare * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
