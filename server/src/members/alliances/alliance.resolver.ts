import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { townDate } from '../../clock.ts';
import { connectionOf, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { contains, soundsLike } from '../../graphql/search-text.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { gridById } from '../../territory/grids/grid.loaders.ts';
import { GridType } from '../../territory/grids/grid.type.ts';
import { subtreeWithin } from '../../territory/grids/subtree.ts';
import { isThere } from '../../territory/seated-on.ts';
import type { AllianceKind } from './alliance.entity.ts';
import { alliances, countsOfAlliance, toAlliance } from './alliance.loaders.ts';
import { AllianceKindEnum, AllianceType } from './alliance.type.ts';
import { membersOfAlliance } from './alliance-member.loaders.ts';
import { AllianceMemberType } from './alliance-member.type.ts';
import { seatsOfAlliance } from './alliance-seat.loaders.ts';
import { AllianceSeatType } from './alliance-seat.type.ts';

const AllianceConnection = connectionOf(() => AllianceType, 'Alliance', 'alliances (联盟)');
const AllianceMemberConnection = connectionOf(
  () => AllianceMemberType,
  'AllianceMember',
  'members of an alliance (联盟成员)',
);

@ArgsType()
class AlliancesArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => AllianceKindEnum, { nullable: true, description: 'Only alliances of this kind.' })
  kind?: AllianceKind | null;

  @Field(() => ID, { nullable: true, description: 'Only alliances that work in this grid or below it.' })
  within?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only alliances that stood on this day; all of them, dissolved ones too, if left out.',
  })
  on?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only alliances whose name contains this text, or sounds like it when it is written in pinyin.',
  })
  search?: string | null;
}

@ArgsType()
class AllianceMembersArgs extends PageArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day asked about; today if left out.' })
  on?: string | null;
}

@Resolver(() => AllianceType)
export class AllianceResolver {
  @Query(() => AllianceConnection, { description: 'The alliances of a town, by name.' })
  async alliances(@Args(() => AlliancesArgs) args: AlliancesArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    const { kind, on, search } = args;
    let query = alliances(ctx.reader, args.town);
    if (kind) query = query.where('alliance.kind', '=', kind);
    if (on) query = query.where(isThere(on, 'alliance.founded_on', 'alliance.dissolved_on'));
    if (search) {
      query = query.where((eb) => eb.or([contains('alliance.name', search), soundsLike('alliance.sort_key', search)]));
    }
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    if (subtree) {
      query = query
        .innerJoin('grid', (join) =>
          join.onRef('grid.town_code', '=', 'alliance.town_code').onRef('grid.id', '=', 'alliance.grid_id'),
        )
        .where('grid.path', '>=', subtree.from)
        .where('grid.path', '<', subtree.to);
    }
    return page(ctx, query, [{ column: 'sort_key' }, { column: 'id' }], args, toAlliance);
  }

  @FieldResolver(() => GridType, { description: 'The grid where it works.' })
  grid(@Root() { town, gridKey }: AllianceType, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return ctx.load(gridById, { town, id: gridKey });
  }

  @FieldResolver(() => AllianceMemberConnection, {
    description: 'Its members on a day: units and organisations by name, then counted groups.',
  })
  members(
    @Root() { town, key }: AllianceType,
    @Args(() => AllianceMembersArgs) args: AllianceMembersArgs,
    @Ctx() ctx: Context,
  ) {
    return membersOfAlliance(ctx, { town, id: key }, args, args.on ?? today(ctx));
  }

  @FieldResolver(() => Int, { description: 'How many units and organisations are members today.' })
  async memberCount(@Root() { town, key }: AllianceType, @Ctx() ctx: Context): Promise<number> {
    return (await ctx.load(countsOfAlliance, { town, id: key, on: today(ctx) }))?.bodies ?? 0;
  }

  @FieldResolver(() => Int, {
    description: 'How many the counted groups among its members are together today, for instance shops.',
  })
  async headcount(@Root() { town, key }: AllianceType, @Ctx() ctx: Context): Promise<number> {
    return (await ctx.load(countsOfAlliance, { town, id: key, on: today(ctx) }))?.headcount ?? 0;
  }

  @FieldResolver(() => [AllianceSeatType], {
    description: 'The seats of its committee (“3+X”), the fixed ones first, filled or vacant.',
  })
  seats(@Root() { town, key }: AllianceType, @Ctx() ctx: Context) {
    return ctx.load(seatsOfAlliance, { town, id: key });
  }
}

function today({ services }: Context): string {
  return townDate(services.clock());
}
