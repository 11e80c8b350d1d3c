import { sql } from 'kysely';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { townDate } from '../../clock.ts';
import { type OrderedBy, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { enumOf } from '../../graphql/enums.ts';
import { contains, soundsLike } from '../../graphql/search-text.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { may } from '../../identity/scope.ts';
import { gridById } from '../../territory/grids/grid.loaders.ts';
import { GridType } from '../../territory/grids/grid.type.ts';
import { subtreeWithin } from '../../territory/grids/subtree.ts';
import { hasMembership, type Membership, membershipOn } from './membership.ts';
import { type UnitKind, unitKinds } from './unit.entity.ts';
import { toUnit, units } from './unit.loaders.ts';
import { UnitKindEnum, UnitMembershipEnum, UnitType } from './unit.type.ts';
import { standingInCurrentSeason } from './unit-claiming.ts';
import { UnitConnection } from './unit-connection.ts';
import { isOrganised } from './unit-organised.ts';

type UnitOrder = 'NAME' | 'JOINED_ON' | 'KIND';

const UnitOrderEnum = enumOf<UnitOrder>('UnitOrder', 'How a list of units is ordered.', {
  NAME: 'By the pronunciation of the name.',
  JOINED_ON: 'The longest-standing members first; partners that are no members last.',
  KIND: 'By kind, agencies first; those of one kind by the pronunciation of the name.',
});

const orders: { [order in UnitOrder]: OrderedBy[] } = {
  NAME: [{ column: 'sort_key' }, { column: 'id' }],
  JOINED_ON: [{ column: 'joined_or_never' }, { column: 'id' }],
  KIND: [{ column: 'kind_rank', holds: 'integer' }, { column: 'sort_key' }, { column: 'id' }],
};

/** SQL: the place of the unit's kind among the kinds. */
const kindRank = sql<number>`case unit.kind ${sql.join(
  unitKinds.map((kind, place) => sql`when ${sql.lit(kind)} then ${sql.lit(place)}`),
  sql` `,
)} end`;

@ArgsType()
class UnitsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => UnitKindEnum, { nullable: true, description: 'Only units of this kind.' })
  kind?: UnitKind | null;

  @Field(() => ID, { nullable: true, description: 'Only units whose home lies in this grid or below it.' })
  within?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With true only units that have a standing claim in the current season, with false only those that have none.',
  })
  claiming?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With true only members with a party organisation seated in them or covering them, with false only members that have none: what the coverage of units counts, and what it does not.',
  })
  organised?: boolean | null;

  @Field(() => UnitMembershipEnum, {
    nullable: true,
    description: 'Only units that are this today: members, partners, or those that left. All of them if left out.',
  })
  membership?: Membership | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only units whose name contains this text, or sounds like it when it is written in pinyin.',
  })
  search?: string | null;

  @Field(() => UnitOrderEnum, { nullable: true, description: 'The order; by name if left out.' })
  orderBy?: UnitOrder | null;
}

@Resolver(() => UnitType)
export class UnitResolver {
  @Query(() => UnitConnection, { description: 'The units of a town, members and partners.' })
  async units(@Args(() => UnitsArgs) args: UnitsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    const today = townDate(ctx.services.clock());
    let query = units(ctx.reader, args.town).select((eb) => [
      eb.fn.coalesce('unit.joined_on', eb.val('9999-12-31')).as('joined_or_never'),
      kindRank.as('kind_rank'),
    ]);
    if (args.kind) query = query.where('unit.kind', '=', args.kind);
    const { claiming, organised, membership, search } = args;
    if (search) {
      query = query.where((eb) => eb.or([contains('unit.name', search), soundsLike('unit.sort_key', search)]));
    }
    if (membership) query = query.where((eb) => hasMembership(eb, membership, today));
    if (claiming != null) {
      query = query.where((eb) => (claiming ? standingInCurrentSeason(eb) : eb.not(standingInCurrentSeason(eb))));
    }
    if (organised != null) {
      query = query.where((eb) =>
        eb.and([hasMembership(eb, 'MEMBER', today), organised ? isOrganised(eb) : eb.not(isOrganised(eb))]),
      );
    }
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    if (subtree) {
      query = query
        .innerJoin('grid', (join) =>
          join.onRef('grid.town_code', '=', 'unit.town_code').onRef('grid.id', '=', 'unit.home_id'),
        )
        .where('grid.path', '>=', subtree.from)
        .where('grid.path', '<', subtree.to);
    }
    return page(ctx, query, orders[args.orderBy ?? 'NAME'], args, toUnit);
  }

  @FieldResolver(() => UnitMembershipEnum, { description: 'What it is today, where the town is.' })
  membership(@Root() unit: UnitType, @Ctx() ctx: Context): Membership {
    return membershipOn(townDate(ctx.services.clock()), unit);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it left; null while it has not, where nobody told, and for screens.',
  })
  leftReason(@Root() { town, whyLeft }: UnitType, @Ctx() { viewer }: Context): string | null {
    return may(viewer, 'readRegister', town) ? whyLeft : null;
  }

  @FieldResolver(() => GridType, { nullable: true, description: 'The grid where it is at home.' })
  home(@Root() unit: UnitType, @Ctx() ctx: Context): Promise<GridType | undefined> | null {
    return unit.homeKey === null ? null : ctx.load(gridById, { town: unit.town, id: unit.homeKey });
  }
}
