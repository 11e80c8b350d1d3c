import { sql } from 'kysely';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, type OrderedBy, PageArgs, page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { enter } from '../../graphql/doors.ts';
import { enumOf } from '../../graphql/enums.ts';
import { pageOfEach } from '../../graphql/pages-by-parent.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import { GridType } from '../grids/grid.type.ts';
import { gridThen } from '../grids/grid-days.loaders.ts';
import { subtreeWithin } from '../grids/subtree.ts';
import { postHolderById } from '../holders/post-holder.loaders.ts';
import { PostHolderType } from '../holders/post-holder.type.ts';
import { jointBranchOf } from '../joint-branches/joint-branch.loaders.ts';
import { JointBranchType } from '../joint-branches/joint-branch.type.ts';
import { byName, toOrganisation } from './organisation.loaders.ts';
import { OrganisationKindEnum, OrganisationSettingEnum, PartyOrganisationType } from './organisation.type.ts';
import {
  organisationOnDay,
  organisationsOfDay,
  organisationsOfGrid,
  organisationThen,
} from './organisation-days.loaders.ts';
import { listOrganisations, type OrganisationOrder } from './organisation-list.ts';
import type { OrganisationKind, OrganisationSetting } from './party-organisation.entity.ts';

const PartyOrganisationConnection = connectionOf(
  () => PartyOrganisationType,
  'PartyOrganisation',
  'party organisations (党组织)',
);

const OrganisationOrderEnum = enumOf<OrganisationOrder>(
  'OrganisationOrder',
  'How a list of party organisations is ordered.',
  {
    NAME: 'By the pronunciation of the name.',
    TREE: 'By the grid that they are seated in, in the order of the tree of grids; those without a place last.',
    MEMBERS: 'Those with the most members first.',
  },
);

const orders: { [order in OrganisationOrder]: OrderedBy[] } = {
  NAME: byName,
  TREE: [{ column: 'seat_path' }, ...byName],
  MEMBERS: [{ column: 'members_counted', descending: true, holds: 'integer' }, ...byName],
};

@ArgsType()
class OrganisationsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Only organisations seated in this grid or below it, or in a unit that is at home there.',
  })
  within?: string | null;

  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Only organisations of this kind.' })
  kind?: OrganisationKind | null;

  @Field(() => OrganisationSettingEnum, { nullable: true, description: 'Only organisations of this setting.' })
  setting?: OrganisationSetting | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only organisations whose name contains this text, or its pronunciation in Latin letters (拼音).',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With true only organisations that stand under no other one: where the tree begins; with false only those that do.',
  })
  topmost?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'With true those that were dissolved, instead of those that stand.',
  })
  dissolved?: boolean | null;

  @Field(() => OrganisationOrderEnum, { nullable: true, description: 'The order; by name if left out.' })
  orderBy?: OrganisationOrder | null;
}

const childrenOfOrganisation = pageOfEach({
  list: (reader, town, ids, on) =>
    organisationsOfDay(reader, town, on)
      .where('party_organisation.parent_id', 'in', ids)
      .select(sql<string | null>`cast(${on} as text)`.as('shown_on'))
      .$narrowType<{ parent_id: string }>(),
  parentColumn: 'parent_id',
  order: byName,
  toItem: (row) => organisationThen(row, row.shown_on),
});

@Resolver(() => PartyOrganisationType)
export class OrganisationResolver {
  @Query(() => PartyOrganisationConnection, { description: 'The party organisations of a town.' })
  async organisations(@Args(() => OrganisationsArgs) args: OrganisationsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    const subtree = await subtreeWithin(ctx, args.town, args.within);
    const orderBy = args.orderBy ?? 'NAME';
    return page(
      ctx,
      listOrganisations(ctx.reader, { ...args, subtree, orderBy }),
      orders[orderBy],
      args,
      toOrganisation,
    );
  }

  @FieldResolver(() => PartyOrganisationType, { nullable: true, description: 'The organisation that it stands under.' })
  parent(
    @Root() organisation: PartyOrganisationType,
    @Ctx() ctx: Context,
  ): Promise<PartyOrganisationType | undefined> | null {
    const { town, parentKey, on } = organisation;
    return parentKey === null ? null : ctx.load(organisationOnDay, { town, id: parentKey, on });
  }

  @FieldResolver(() => PartyOrganisationConnection, {
    description: 'The standing organisations directly under it, by name.',
  })
  children(
    @Root() { town, key, on }: PartyOrganisationType,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() ctx: Context,
  ) {
    return childrenOfOrganisation(ctx, { town, id: key }, args, on);
  }

  @FieldResolver(() => GridType, {
    nullable: true,
    description: 'The grid that it is seated in; null when its seat is a unit.',
  })
  grid(
    @Root() { town, gridKey, on }: PartyOrganisationType,
    @Ctx() ctx: Context,
  ): Promise<GridType | undefined> | null {
    return gridKey === null ? null : gridThen(ctx, { town, id: gridKey, on });
  }

  @FieldResolver(() => PostHolderType, {
    nullable: true,
    description:
      'Its secretary (书记); null while there is none, and in a joint branch while it is the other town’s turn.',
  })
  secretary(
    @Root() { town, secretaryKey }: PartyOrganisationType,
    @Ctx() ctx: Context,
  ): Promise<PostHolderType | undefined> | null {
    return secretaryKey === null ? null : ctx.load(postHolderById, { town, id: secretaryKey });
  }

  @FieldResolver(() => JointBranchType, {
    nullable: true,
    description: 'For a joint branch of two towns what they share; null for every other organisation.',
  })
  joint(
    @Root() { town, key, setting }: PartyOrganisationType,
    @Ctx() ctx: Context,
  ): Promise<JointBranchType | undefined> | null {
    return setting === 'JOINT' ? ctx.load(jointBranchOf, { town, id: key }) : null;
  }
}

@Resolver(() => GridType)
export class GridOrganisationsResolver {
  @FieldResolver(() => [PartyOrganisationType], {
    description:
      'The standing party organisations that are seated in this very grid, by name; of a grid as of an earlier day those that were.',
  })
  organisations(@Root() { town, key, on }: GridType, @Ctx() ctx: Context) {
    // A screen meets grids on its board, but the board is no door into the register.
    enter(ctx, 'readRegister', town);
    return ctx.load(organisationsOfGrid, { town, id: key, on });
  }
}
