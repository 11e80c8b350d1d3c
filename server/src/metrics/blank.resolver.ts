import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { connectionOf, PageArgs } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { gridById } from '../territory/grids/grid.loaders.ts';
import { GridType } from '../territory/grids/grid.type.ts';
import { gridOnDay } from '../territory/grids/grid-days.loaders.ts';
import { contactFor } from '../territory/holders/post-contact.ts';
import { postHolderById } from '../territory/holders/post-holder.loaders.ts';
import { blanks, blanksOfGrid, sinceOf } from './blank.service.ts';
import { BlankContactType, type BlankOrder, BlankOrderEnum, BlankType } from './blank.type.ts';
import { contactOfPath } from './blank-contact.loaders.ts';
import { CoverageKindEnum } from './coverage.type.ts';
import { shownOn } from './coverage-day.ts';
import type { CoverageKind } from './coverage-facts.ts';

const BlankConnection = connectionOf(() => BlankType, 'Blank', 'blanks (空白点)');

@ArgsType()
class BlanksArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => [CoverageKindEnum], { nullable: true, description: 'Only blanks of these kinds.' })
  kind?: CoverageKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only blanks in this grid and below it.' })
  within?: string | null;

  @Field(() => String, { nullable: true, description: 'Only blanks of grids whose name contains this text.' })
  search?: string | null;

  @Field(() => BlankOrderEnum, {
    nullable: true,
    description: 'The order; those with the most households first if left out.',
  })
  orderBy?: BlankOrder | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'As of this day; today if left out, and for one that is still to come.',
  })
  on?: string | null;
}

@Resolver(() => BlankType)
export class BlankResolver {
  @Query(() => BlankConnection, {
    description:
      'Where something is missing in a town, today or on an earlier day (空白点): what its coverage of that day does not count, grid by grid.',
  })
  blanks(@Args(() => BlanksArgs) args: BlanksArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    return blanks(ctx, args);
  }

  @FieldResolver(() => GridType, { description: 'The grid where it is missing.' })
  grid(@Root() { when, blank }: BlankType, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return ctx.load(gridOnDay, { town: when.town, id: blank.id, on: shownOn(when) });
  }

  @FieldResolver(() => DateScalar, {
    description:
      'Since when: since the last thing that counted there ended, or since the grid was opened; of STAFFING, since the longest of the present vacancies.',
  })
  since(@Root() blank: BlankType, @Ctx() ctx: Context): Promise<string> {
    return sinceOf(ctx, blank);
  }

  @FieldResolver(() => BlankContactType, {
    nullable: true,
    description:
      'Whom to ask now: who holds a post of the grid, else who is secretary or holds a post in the grids above it; null when nobody does.',
  })
  async ask(@Root() { when, blank }: BlankType, @Ctx() ctx: Context): Promise<BlankContactType | undefined> {
    const { town } = when;
    // Who is in office now is found where the grid lies now, which on that day may have been elsewhere.
    const present = shownOn(when) === null ? undefined : await ctx.load(gridById, { town, id: blank.id });
    return ctx.load(contactOfPath, { town, path: present?.treePath ?? blank.path });
  }
}

@Resolver(() => BlankContactType)
export class BlankContactResolver {
  @FieldResolver(() => String, { description: 'Their name.' })
  async name(@Root() { town, holderKey }: BlankContactType, @Ctx() ctx: Context): Promise<string | undefined> {
    return (await ctx.load(postHolderById, { town, id: holderKey }))?.name;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Their work contact, in full or masked, as `PostHolder.contact` tells it.',
  })
  async contact(@Root() { town, holderKey }: BlankContactType, @Ctx() ctx: Context): Promise<string | null> {
    const holder = await ctx.load(postHolderById, { town, id: holderKey });
    return holder ? contactFor(ctx, holder) : null;
  }
}

@Resolver(() => GridType)
export class GridBlanksResolver {
  @FieldResolver(() => [BlankType], {
    description: 'What is missing in this very grid, as of the day that it is shown of; each kind once.',
  })
  blanks(@Root() grid: GridType, @Ctx() ctx: Context): Promise<BlankType[]> {
    enter(ctx, 'readRegister', grid.town);
    return blanksOfGrid(ctx, grid);
  }
}
