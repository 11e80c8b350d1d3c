import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { parseIdOf, toGlobalId } from '../graphql/ids.ts';
import { type GridLevel, gridLevels } from '../territory/grids/grid.entity.ts';
import { gridOnDay } from '../territory/grids/grid-days.loaders.ts';
import { isWithin } from '../territory/grids/grid-path.ts';
import { townCoverage } from './coverage.loaders.ts';
import { townOf } from './coverage.service.ts';
import { shownOn } from './coverage-day.ts';
import type { CoverageKind } from './coverage-facts.ts';
import type { JudgedGrid } from './coverage-formulas.ts';
import type { CoverageMapType } from './coverage-map.type.ts';
import { rateOfKind } from './coverage-sums.ts';

const mostTiles = 3_000;

/** What the picture may show, from the top down. */
const shownLevels = gridLevels.slice(0, gridLevels.indexOf('MICRO_GRID') + 1);

export interface MapRequest {
  town: string;
  kind: CoverageKind;
  /** The global id of a grid; the whole town without one. */
  within?: string | null;
  on?: string | null;
}

/** The picture of a town's coverage of one kind. Fails with NOT_FOUND when town or grid are not there on that day. */
export async function coverageMap(
  ctx: Context,
  { town: townCode, kind, within, on }: MapRequest,
): Promise<CoverageMapType> {
  const town = await townOf(ctx, townCode);
  const { when, judged, at, of } = await townCoverage(ctx, townCode, on);
  const asked = within == null ? null : parseIdOf('Grid', within);
  const top =
    within == null
      ? judged.find(({ grid }) => grid.level === 'TOWN')
      : asked?.town === townCode
        ? at(asked.key)
        : undefined;
  const shown = top && (await ctx.load(gridOnDay, { town: townCode, id: top.grid.id, on: shownOn(when) }));
  if (!top || !shown) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
  const below = judged.filter(({ grid }) => grid.id !== top.grid.id && isWithin(grid.path, top.grid.path));
  return {
    town,
    revision: town.revision,
    at: town.committedAt,
    kind,
    within: shown,
    tiles: fitting(below).map(({ grid }) => ({
      grid: idOf(grid.id),
      parent: grid.parent && idOf(grid.parent),
      level: grid.level,
      name: grid.name,
      households: grid.households,
      rate: rateOfKind(of(grid.id), kind),
    })),
  };

  function idOf(key: string): string {
    return toGlobalId('Grid', townCode, key);
  }
}

/** As many whole levels, from the top down, as the picture can hold. */
function fitting(below: readonly JudgedGrid[]): JudgedGrid[] {
  let kept: JudgedGrid[] = [];
  const shown = new Set<GridLevel>();
  for (const level of shownLevels) {
    shown.add(level);
    const more = below.filter(({ grid }) => shown.has(grid.level));
    if (more.length > mostTiles) break;
    kept = more;
  }
  return kept;
}
