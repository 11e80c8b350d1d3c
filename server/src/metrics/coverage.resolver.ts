import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { Follows } from '../graphql/follows.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { GridType } from '../territory/grids/grid.type.ts';
import { gridOnDay } from '../territory/grids/grid-days.loaders.ts';
import { townCoverage, unitsOnDay } from './coverage.loaders.ts';
import { coverage, coverageByArea } from './coverage.service.ts';
import { CoverageByArea, CoverageKindEnum, CoverageType, GridCoverageType } from './coverage.type.ts';
import type { CoverageKind } from './coverage-facts.ts';
import { coverageMap } from './coverage-map.service.ts';
import { CoverageMapType } from './coverage-map.type.ts';
import type { Rate } from './rate.ts';
import { RateType } from './rate.type.ts';

const townArg = { description: 'The town asked about.' };
const onArg = { nullable: true, description: 'As of this day; today if left out, and for one that is still to come.' };

@ArgsType()
class CoverageMapArgs {
  @Field(() => TownCodeScalar, townArg)
  town!: string;

  @Field(() => CoverageKindEnum, { description: 'The kind of coverage to show.' })
  kind!: CoverageKind;

  @Field(() => ID, { nullable: true, description: 'The grid to look into; the whole town if left out.' })
  within?: string | null;

  @Field(() => DateScalar, onArg)
  on?: string | null;
}

@Resolver(() => CoverageType)
export class CoverageResolver {
  @Query(() => CoverageType, { description: 'Coverage of a town (覆盖), as of now or of an earlier day.' })
  coverage(
    @Arg('town', () => TownCodeScalar, townArg) town: string,
    @Arg('on', () => DateScalar, onArg) on: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<CoverageType> {
    enter(ctx, 'readBoard', town);
    return coverage(ctx, town, on);
  }

  @Follows(() => CoverageType, {
    name: 'coverage',
    description: 'Coverage of a town: the present state at once, then every newer one.',
    town: ({ town }) => town as string,
  })
  followCoverage(
    @Arg('town', () => TownCodeScalar, townArg) town: string,
    @Arg('on', () => DateScalar, onArg) on: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<CoverageType> {
    return this.coverage(town, on, ctx);
  }

  @FieldResolver(() => RateType, {
    description: 'Members with a party organisation seated in them or covering them, of all members (单位组织覆盖).',
  })
  units(@Root() { when }: CoverageType, @Ctx() ctx: Context): Promise<Rate | undefined> {
    return ctx.load(unitsOnDay, when);
  }

  @FieldResolver(() => [CoverageByArea], { description: 'Each area open on that day, in the order of the tree.' })
  byArea(@Root() { when }: CoverageType, @Ctx() ctx: Context): Promise<CoverageByArea[]> {
    return coverageByArea(ctx, when);
  }

  @Query(() => CoverageMapType, { description: 'The picture of a town’s coverage of one kind, grid by grid.' })
  coverageMap(@Args(() => CoverageMapArgs) args: CoverageMapArgs, @Ctx() ctx: Context): Promise<CoverageMapType> {
    enter(ctx, 'readRegister', args.town);
    return coverageMap(ctx, args);
  }
}

@Resolver(() => CoverageByArea)
export class CoverageByAreaResolver {
  @FieldResolver(() => GridType, { description: 'The area of the town, as it was on that day.' })
  area(@Root() { town, areaKey, on }: CoverageByArea, @Ctx() ctx: Context): Promise<GridType | undefined> {
    return ctx.load(gridOnDay, { town, id: areaKey, on });
  }
}

@Resolver(() => GridType)
export class GridCoverageResolver {
  @FieldResolver(() => GridCoverageType, {
    description: 'Coverage of the grid and of everything below it, as of the day that the grid is shown of.',
  })
  async coverage(@Root() { town, key, on }: GridType, @Ctx() ctx: Context): Promise<GridCoverageType> {
    const { of } = await townCoverage(ctx, town, on);
    return of(key);
  }
}
