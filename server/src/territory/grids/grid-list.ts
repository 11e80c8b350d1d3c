import { townDate } from '../../clock.ts';
import { type Connection, type OrderedBy, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { contains } from '../../graphql/search-text.ts';
import { toGrid } from './grid.loaders.ts';
import type { GridType } from './grid.type.ts';
import type { GridOrder, GridsArgs } from './grid-list.type.ts';
import { gridsOn } from './grids-on.ts';
import { subtreeWithin } from './subtree.ts';

const orders: { [order in GridOrder]: OrderedBy[] } = {
  TREE: [{ column: 'path' }],
  HOUSEHOLDS: [{ column: 'weight', descending: true, holds: 'integer' }, { column: 'path' }],
};

/**
 * A page of a town's grids as they were on a day, of those alone whose ids are in `among`, if that is given.
 * Fails with NOT_FOUND when the place to look into is none of the town's, and as every page does.
 */
export async function listGrids(
  ctx: Context,
  args: GridsArgs,
  among: readonly string[] | null = null,
): Promise<Connection<GridType>> {
  const today = townDate(ctx.services.clock());
  const on = args.on && args.on < today ? args.on : null;
  let query = gridsOn(ctx.reader, args.town, on ?? today, today).select((eb) =>
    eb.fn.coalesce('grid.households', eb.lit(-1)).as('weight'),
  );
  if (among) query = query.where('grid.id', 'in', among);
  if (args.level) query = query.where('grid.level', '=', args.level);
  if (args.search) query = query.where(contains('grid.name', args.search));
  const subtree = await subtreeWithin(ctx, args.town, args.within, on);
  if (subtree) query = query.where('grid.path', '>=', subtree.from).where('grid.path', '<', subtree.to);
  return page(ctx, query, orders[args.orderBy ?? 'TREE'], args, (row) => toGrid(row, on));
}
