import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { townByCode } from '../towns/town.loaders.ts';
import type { TownType } from '../towns/town.type.ts';
import { townCoverage } from './coverage.loaders.ts';
import type { CoverageByArea, CoverageType } from './coverage.type.ts';
import { shownOn, type TownDay } from './coverage-day.ts';

/** Coverage of a town on a day, today without one, all of one revision. Fails with NOT_FOUND. */
export async function coverage(ctx: Context, townCode: string, on?: string | null): Promise<CoverageType> {
  const town = await townOf(ctx, townCode);
  const { when, judged, of } = await townCoverage(ctx, townCode, on);
  const top = judged.find(({ grid }) => grid.level === 'TOWN');
  return {
    town,
    on: when.day,
    revision: town.revision,
    at: town.committedAt,
    ...of(top?.grid.id ?? ''),
    when,
  };
}

/** Coverage of each area of a town that is open on the day, in the order of the tree. */
export async function coverageByArea(ctx: Context, when: TownDay): Promise<CoverageByArea[]> {
  const { judged, of } = await townCoverage(ctx, when.town, when.day);
  const areas = judged.filter(({ grid }) => grid.level === 'AREA');
  return areas.map(({ grid }) => ({ ...of(grid.id), town: when.town, areaKey: grid.id, on: shownOn(when) }));
}

/** The town itself. Fails with NOT_FOUND. */
export async function townOf(ctx: Context, townCode: string): Promise<TownType> {
  const town = await ctx.load(townByCode, townCode);
  if (!town) throw queryError(ctx.locale, 'NOT_FOUND', 'townNotFound');
  return town;
}
