import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { townDate } from '../../clock.ts';
import { PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { queryError } from '../../graphql/failures.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import { TownType } from '../../towns/town.type.ts';
import { toGrid } from './grid.loaders.ts';
import { GridType } from './grid.type.ts';
import { gridOnDay, gridsOnPath } from './grid-days.loaders.ts';
import { GridConnection } from './grid-list.type.ts';
import { childPath } from './grid-path.ts';
import { gridsOn } from './grids-on.ts';

/** The order of the tree: every grid before what lies below it. */
const treeOrder = [{ column: 'path' }];

const childrenOfGrid = pageOfEach({
  list: (reader, town, ids, day) => {
    const { on, today } = JSON.parse(day as string) as { on: string | null; today: string };
    return gridsOn(reader, town, on ?? today, today)
      .where('grid.parent_id', 'in', ids)
      .select(sql<string | null>`cast(${on} as text)`.as('shown_on'));
  },
  parentColumn: 'parent_id',
  order: treeOrder,
  toItem: (row) => toGrid(row, row.shown_on),
});

@Resolver(() => GridType)
export class GridResolver {
  @FieldResolver(() => GridType, { nullable: true, description: 'The grid one level up; null for the town itself.' })
  parent(@Root() { town, parentKey, on }: GridType, @Ctx() ctx: Context): Promise<GridType | undefined> | null {
    return parentKey === null ? null : ctx.load(gridOnDay, { town, id: parentKey, on });
  }

  @FieldResolver(() => [GridType], { description: 'From the town down to this grid.' })
  path(@Root() { town, treePath, on }: GridType, @Ctx() ctx: Context): Promise<GridType[] | undefined> {
    return ctx.load(gridsOnPath, { town, path: treePath, on });
  }

  @FieldResolver(() => GridConnection, { description: 'The open grids one level below.' })
  children(@Root() { town, key, on }: GridType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    // A screen meets grids on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', town);
    const day = JSON.stringify({ on, today: townDate(ctx.services.clock()) });
    return childrenOfGrid(ctx, { town, id: key }, args, day);
  }
}

@Resolver(() => TownType)
export class TownTerritoryResolver {
  @FieldResolver(() => GridType, { description: 'The top of the town’s grid tree.' })
  async root(@Root() town: TownType, @Ctx() ctx: Context): Promise<GridType> {
    const root = await ctx.load(gridsOnPath, { town: town.code, path: childPath(null, 1), on: null });
    if (!root?.[0]) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
    return root[0];
  }
}
