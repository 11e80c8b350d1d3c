import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { gridById } from './grid.loaders.ts';
import { subtreeOf } from './grid-path.ts';

/**
 * The range of paths below the grid with that global id, for filtering a list by place; null when none is asked for.
 * Fails with NOT_FOUND when the grid is none of the town's.
 */
export async function subtreeWithin(ctx: Context, town: string, within: string | null | undefined) {
  if (within == null) return null;
  const id = parseIdOf('Grid', within);
  const grid = id?.town === town ? await ctx.load(gridById, { town, id: id.key }) : undefined;
  if (!grid) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
  return subtreeOf(grid.treePath);
}
