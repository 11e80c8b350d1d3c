import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { gridById } from './grid.loaders.ts';
import { gridOnDay } from './grid-days.loaders.ts';
import { subtreeOf } from './grid-path.ts';

/**
 * The range of paths below the grid with that global id, for filtering a list by place; null when none is asked for.
 * With `on` it is the range of an earlier day, for `gridsOn`, and holds nothing when the grid was not open then.
 * Fails with NOT_FOUND when the grid is none of the town's.
 */
export async function subtreeWithin(
  ctx: Context,
  town: string,
  within: string | null | undefined,
  on: string | null = null,
) {
  if (within == null) return null;
  const id = parseIdOf('Grid', within);
  const grid = id?.town === town ? await ctx.load(gridById, { town, id: id.key }) : undefined;
  if (!grid) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
  if (on === null) return subtreeOf(grid.treePath);
  const then = await ctx.load(gridOnDay, { town, id: grid.key, on });
  return then ? subtreeOf(then.treePath) : { from: '', to: '' };
}
