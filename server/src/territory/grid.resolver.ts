import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { townDate } from '../clock.ts';
import { connectionOf, PageArgs, page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { queryError } from '../graphql/failures.ts';
import { pageOfEach } from '../graphql/pages-by-parent.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { contains } from '../graphql/search-text.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { TownType } from '../towns/town.type.ts';
import type { GridLevel } from './grid.entity.ts';
import { gridById, grids, gridsOnPath, toGrid } from './grid.loaders.ts';
import { GridLevelEnum, GridType } from './grid.type.ts';
import { childPath } from './grid-path.ts';
import { subtreeWithin } from './subtree.ts';

const GridConnection = connectionOf(() => GridType, 'Grid', 'grids (网格)');

@ArgsType()
class GridsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => GridLevelEnum, { nullable: true, description: 'Only grids of this level.' })
  level?: GridLevel | null;

  @Field(() => ID, { nullable: true, description: 'Only this grid and what lies below it.' })
  within?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The grids that were open on this day; today if left out.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'Only grids whose name contains this text.' })
  search?: string | null;
}

/** The order of the tree: every grid before what lies below it. */
const treeOrder = [{ column: 'path' }];

const childrenOfGrid = pageOfEach({
  list: (reader, town, ids, on) => openOn(grids(reader, town).where('parent_id', 'in', ids), on as string),
  parentColumn: 'parent_id',
  order: treeOrder,
  toItem: toGrid,
});

function openOn(list: ReturnType<typeof grids>, day: string) {
  return list
    .where('opened_on', '<=', day)
    .where((eb) => eb.or([eb('closed_on', 'is', null), eb('closed_on', '>', day)]));
}

@Resolver(() => GridType)
export class GridResolver {
  @Query(() => GridConnection, { description: 'The grids of a town, in the order of the tree.' })
  async grids(@Args(() => GridsArgs) args: GridsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    const on = args.on ?? townDate(ctx.services.clock());
    let query = openOn(grids(ctx.reader, args.town), on);
    if (args.level) query = query.where('level', '=', args.level);
    if (args.search) query = query.where(contains('grid.name', args.search));
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    if (subtree) query = query.where('path', '>=', subtree.from).where('path', '<', subtree.to);
    return page(ctx, query, treeOrder, args, toGrid);
  }

  @FieldResolver(() => GridType, { nullable: true, description: 'The grid one level up; null for the town itself.' })
  parent(@Root() grid: GridType, @Ctx() ctx: Context): Promise<GridType | undefined> | null {
    return grid.parentKey === null ? null : ctx.load(gridById, { town: grid.town, id: grid.parentKey });
  }

  @FieldResolver(() => [GridType], { description: 'From the town down to this grid.' })
  path(@Root() grid: GridType, @Ctx() ctx: Context): Promise<GridType[] | undefined> {
    return ctx.load(gridsOnPath, { town: grid.town, path: grid.treePath });
  }

  @FieldResolver(() => GridConnection, { description: 'The open grids one level below.' })
  children(@Root() grid: GridType, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: Context) {
    // A screen meets grids on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', grid.town);
    return childrenOfGrid(ctx, { town: grid.town, id: grid.key }, args, townDate(ctx.services.clock()));
  }
}

@Resolver(() => TownType)
export class TownTerritoryResolver {
  @FieldResolver(() => GridType, { description: 'The top of the town’s grid tree.' })
  async root(@Root() town: TownType, @Ctx() ctx: Context): Promise<GridType> {
    const root = await ctx.load(gridsOnPath, { town: town.code, path: childPath(null, 1) });
    if (!root?.[0]) throw queryError(ctx.locale, 'NOT_FOUND', 'nothingFound');
    return root[0];
  }
}
