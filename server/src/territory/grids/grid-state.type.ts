import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../graphql/scalars.ts';
import type { GridLevel } from './grid.entity.ts';
import { GridLevelEnum } from './grid.type.ts';
import { PositionType } from './position.type.ts';

@ObjectType('GridState', {
  description: 'What a grid was for a time, before it was renamed, moved, split, counted anew … (网格沿革).',
  simpleResolvers: true,
})
export class GridStateType {
  @Field(() => DateScalar, { description: 'The first day on which it was so.' })
  since!: string;

  @Field(() => DateScalar, { description: 'The day from which it was so no more.' })
  until!: string;

  @Field(() => String, { description: 'What it was called.' })
  name!: string;

  @Field(() => GridLevelEnum, { description: 'Its level.' })
  level!: GridLevel;

  @Field(() => Int, { nullable: true, description: 'How many households lived there, where that was known.' })
  households!: number | null;

  @Field(() => PositionType, { nullable: true, description: 'Where its middle lay, where that was known.' })
  position!: PositionType | null;

  town!: string;
  key!: string;
  parentKey!: string | null;
}
