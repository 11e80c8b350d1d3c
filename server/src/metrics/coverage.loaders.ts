import { townDate } from '../clock.ts';
import type { Batch, Context } from '../graphql/context.ts';
import type { TownDay } from './coverage-day.ts';
import { type JudgedGrid, judgeGrids, unitsRate } from './coverage-formulas.ts';
import { readCoverageFacts, readUnitCover } from './coverage-rows.ts';
import { type GridCoverage, sumCoverage } from './coverage-sums.ts';
import type { Rate } from './rate.ts';

/** A town's coverage on one day, computed once for everything that an operation asks of it. */
export interface TownCoverage {
  when: TownDay;
  /** Every grid open on that day, in the order of the tree. */
  judged: readonly JudgedGrid[];
  /** The grid of that id, if it was open. */
  at: (grid: string) => JudgedGrid | undefined;
  /** Of a grid, over itself and everything below it. */
  of: (grid: string) => GridCoverage;
}

const coverageOnDay: Batch<TownDay, TownCoverage> = (reader, keys) =>
  Promise.all(
    keys.map(async (when) => {
      const facts = await readCoverageFacts(reader, when);
      const judged = judgeGrids(facts);
      const places = new Map(judged.map((one) => [one.grid.id, one]));
      return { when, judged, at: (grid) => places.get(grid), of: sumCoverage(judged, facts.posts) };
    }),
  );

/** How many of a town's members have an organisation on that day. */
export const unitsOnDay: Batch<TownDay, Rate> = (reader, keys) =>
  Promise.all(keys.map(async (when) => unitsRate(await readUnitCover(reader, when))));

/** The coverage of a town on that day; today without one. */
export async function townCoverage(ctx: Context, town: string, on?: string | null): Promise<TownCoverage> {
  return (await ctx.load(coverageOnDay, townDay(ctx, town, on))) as TownCoverage;
}

/** That day in a town; today without one, and for one that is still to come. */
export function townDay(ctx: Context, town: string, on?: string | null): TownDay {
  const today = townDate(ctx.services.clock());
  return { town, day: on != null && on < today ? on : today, today };
}
