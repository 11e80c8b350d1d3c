import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/doors.ts';
import { GridType } from '../territory/grids/grid.type.ts';
import { listGrids } from '../territory/grids/grid-list.ts';
import { GridConnection, GridsArgs } from '../territory/grids/grid-list.type.ts';
import { townCoverage } from './coverage.loaders.ts';
import { CoverageKindEnum } from './coverage.type.ts';
import type { CoverageKind } from './coverage-facts.ts';
import { blanksOf } from './coverage-formulas.ts';

@ArgsType()
class CoveredGridsArgs extends GridsArgs {
  @Field(() => CoverageKindEnum, {
    nullable: true,
    description: 'Only grids that coverage of this kind does not count on that day (空白点).',
  })
  blank?: CoverageKind | null;
}

/** The list is territory's. It is asked for here, because only here it is known which grids are blank. */
@Resolver(() => GridType)
export class GridsResolver {
  @Query(() => GridConnection, { description: 'The grids of a town.' })
  async grids(@Args(() => CoveredGridsArgs) args: CoveredGridsArgs, @Ctx() ctx: Context) {
    enter(ctx, 'readRegister', args.town);
    if (!args.blank) return listGrids(ctx, args);
    const { judged } = await townCoverage(ctx, args.town, args.on);
    const blank = blanksOf(judged, args.blank).map(({ grid }) => grid.id);
    return listGrids(ctx, args, blank);
  }
}
