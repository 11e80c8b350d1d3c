import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { contains } from '../../graphql/search-text.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { GridType } from '../grids/grid.type.ts';
import { gridThen } from '../grids/grid-days.loaders.ts';
import { subtreeWithin } from '../grids/subtree.ts';
import { PostType } from '../posts/post.type.ts';
import { directorOfStation } from '../posts/post-days.loaders.ts';
import type { StationTier } from './station.entity.ts';
import { byStationName, stations, toStation } from './station.loaders.ts';
import { StationTierEnum, StationType } from './station.type.ts';
import { reachOfStation, stationOnDay, stationsOfGrid } from './station-days.loaders.ts';

const StationConnection = connectionOf(() => StationType, 'Station', 'service stations (党群服务阵地)');

@ArgsType()
class StationsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => ID, { nullable: true, description: 'Only stations in this grid and in those below it.' })
  within?: string | null;

  @Field(() => StationTierEnum, { nullable: true, description: 'Only stations of this tier.' })
  tier?: StationTier | null;

  @Field(() => String, { nullable: true, description: 'Only stations whose name contains this text.' })
  search?: string | null;
}

@Resolver(() => StationType)
export class StationResolver {
  @Query(() => StationConnection, {
    description: 'The service stations of a town that are there now, by the pronunciation of the name.',
  })
  async stations(@Args(() => StationsArgs) args: StationsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    let query = stations(ctx.reader, args.town).where('station.closed_on', 'is', null);
    if (args.tier) query = query.where('station.tier', '=', args.tier);
    if (args.search) query = query.where(contains('station.name', args.search));
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    if (subtree) {
      query = query
        .innerJoin('grid', (join) =>
          join.onRef('grid.town_code', '=', 'station.town_code').onRef('grid.id', '=', 'station.grid_id'),
        )
        .where('grid.path', '>=', subtree.from)
        .where('grid.path', '<', subtree.to);
    }
    return page(ctx, query, byStationName, args, toStation);
  }

  @FieldResolver(() => GridType, { description: 'The grid that it stands in.' })
  grid(@Root() station: StationType, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return gridThen(ctx, { town: station.town, id: station.gridKey, on: station.on });
  }

  @FieldResolver(() => [GridType], {
    description: 'The neighbourhoods that it is recorded as serving, besides those in its 15-minute circle.',
  })
  async reach(@Root() station: StationType, @Ctx() ctx: Context): Promise<GridType[]> {
    const reach = await ctx.load(reachOfStation, { town: station.town, id: station.key, on: station.on });
    return reach?.map(({ grid }) => grid) ?? [];
  }

  @FieldResolver(() => PostType, {
    nullable: true,
    description: 'The post of its director (阵地主任), filled or vacant; null when none is established.',
  })
  director(@Root() station: StationType, @Ctx() ctx: Context): Promise<PostType | undefined> {
    return ctx.load(directorOfStation, { town: station.town, id: station.key, on: station.on });
  }
}

@Resolver(() => GridType)
export class GridStationsResolver {
  @FieldResolver(() => [StationType], {
    description: 'The stations that stand in the grid itself; of a grid as of an earlier day those that stood there.',
  })
  async stations(@Root() grid: GridType, @Ctx() ctx: Context): Promise<StationType[] | undefined> {
    enter(ctx, 'readRegister', grid.town);
    return ctx.load(stationsOfGrid, { town: grid.town, id: grid.key, on: grid.on });
  }
}

@Resolver(() => PostType)
export class PostStationResolver {
  @FieldResolver(() => StationType, {
    nullable: true,
    description: 'The station that it is at the head of; null for posts of grids.',
  })
  station(@Root() post: PostType, @Ctx() ctx: Context): Promise<StationType | undefined> | null {
    const { town, stationKey, on } = post;
    return stationKey === null ? null : ctx.load(stationOnDay, { town, id: stationKey, on });
  }
}
