import { ArgsType, Field, ID } from 'type-graphql';
import { connectionOf, PageArgs } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { TownCodeScalar } from '../../graphql/town-code.ts';
import type { GridLevel } from './grid.entity.ts';
import { GridLevelEnum, GridType } from './grid.type.ts';

export const GridConnection = connectionOf(() => GridType, 'Grid', 'grids (网格)');

export type GridOrder = 'TREE' | 'HOUSEHOLDS';

export const GridOrderEnum = enumOf<GridOrder>('GridOrder', 'How a list of grids is ordered.', {
  TREE: 'In the order of the tree: every grid before what lies below it.',
  HOUSEHOLDS: 'Those with the most households first; those whose households are not known last.',
});

@ArgsType()
export class GridsArgs extends PageArgs {
  @Field(() => TownCodeScalar, { description: 'The town asked about.' })
  town!: string;

  @Field(() => GridLevelEnum, { nullable: true, description: 'Only grids of this level.' })
  level?: GridLevel | null;

  @Field(() => ID, { nullable: true, description: 'Only this grid and what lies below it.' })
  within?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The grids that were open on this day, with their names, places in the tree and households of that day; today if left out.',
  })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'Only grids whose name contains this text.' })
  search?: string | null;

  @Field(() => GridOrderEnum, { nullable: true, description: 'The order; that of the tree if left out.' })
  orderBy?: GridOrder | null;
}
