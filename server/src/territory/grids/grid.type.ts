import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../graphql/enums.ts';
import { Node } from '../../graphql/node.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import type { GridLevel, NeighbourhoodKind } from './grid.entity.ts';
import { PositionType } from './position.type.ts';

export const GridLevelEnum = enumOf<GridLevel>('GridLevel', 'The five levels of a town’s grid tree (五级网格).', {
  TOWN: 'The town itself (镇).',
  AREA: 'An area of the town (片区).',
  NEIGHBOURHOOD: 'A residents’ or villagers’ committee (居村).',
  MICRO_GRID: 'A micro-grid (微网格).',
  BUILDING_GROUP: 'A group of buildings (楼组).',
});

export const NeighbourhoodKindEnum = enumOf<NeighbourhoodKind>(
  'NeighbourhoodKind',
  'What kind of neighbourhood it is.',
  {
    RESIDENTIAL: 'A residents’ committee (居民区).',
    VILLAGE: 'A village (村).',
  },
);

@ObjectType('Grid', {
  implements: Node,
  description: 'A node of a town’s five-level grid tree (网格).',
  simpleResolvers: true,
})
export class GridType extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The 12-digit division code of a neighbourhood; null for other grids without one.',
  })
  code!: string | null;

  @Field(() => GridLevelEnum, { description: 'Its level.' })
  level!: GridLevel;

  @Field(() => NeighbourhoodKindEnum, { nullable: true, description: 'For a neighbourhood: 居民区 or 村.' })
  kind!: NeighbourhoodKind | null;

  @Field(() => String, { description: 'Its name in full.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'How many households live there, where that is known.' })
  households!: number | null;

  @Field(() => PositionType, { nullable: true, description: 'Where its middle lies, where that is known.' })
  position!: PositionType | null;

  @Field(() => DateScalar, { description: 'The day on which it was opened.' })
  openedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was closed; null while it is open.' })
  closedOn!: string | null;

  @Field(() => DateScalar, {
    description: 'Since when name, place in the tree, households and position are as they are told here.',
  })
  since!: string;

  town!: string;
  key!: string;
  parentKey!: string | null;
  treePath!: string;
  /** The earlier day that it is shown as of, with all that lies around it; null for the present. */
  on!: string | null;
}
