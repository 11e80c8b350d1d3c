import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.ts';
import type { GridLevel } from '../territory/grids/grid.entity.ts';
import { GridLevelEnum, GridType } from '../territory/grids/grid.type.ts';
import { TownType } from '../towns/town.type.ts';
import { CoverageKindEnum } from './coverage.type.ts';
import type { CoverageKind } from './coverage-facts.ts';
import type { Rate } from './rate.ts';
import { RateType } from './rate.type.ts';

@ObjectType('CoverageTile', { description: 'One grid of the picture of a town’s coverage.', simpleResolvers: true })
export class CoverageTile {
  @Field(() => ID, { description: 'The grid’s id.' })
  grid!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the grid one level up: of one of the picture, or of the grid that it is of.',
  })
  parent!: string | null;

  @Field(() => GridLevelEnum, { description: 'The grid’s level.' })
  level!: GridLevel;

  @Field(() => String, { description: 'The grid’s name.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'How many households live there, where that is known: its weight.' })
  households!: number | null;

  @Field(() => RateType, {
    description: 'Its coverage of the kind asked for, over everything in it; 0 of 0 where that kind is not measured.',
  })
  rate!: Rate;
}

@ObjectType('CoverageMap', {
  description: 'The picture of a town’s coverage: every open grid of the part asked for, with how far it is covered.',
  simpleResolvers: true,
})
export class CoverageMapType {
  @Field(() => TownType, { description: 'The town that it is of.' })
  town!: TownType;

  @Field(() => Int, { description: 'The town’s revision that the picture is of.' })
  revision!: number;

  @Field(() => DateTimeScalar, { description: 'When that revision was committed.' })
  at!: string;

  @Field(() => CoverageKindEnum, { description: 'The kind of coverage that it shows.' })
  kind!: CoverageKind;

  @Field(() => GridType, { description: 'The grid that the picture is of.' })
  within!: GridType;

  @Field(() => [CoverageTile], {
    description:
      'Every open grid below it down to micro-grids, in the order of the tree. Where that would be more than 3,000 the lowest levels are left out: ask for a part of the town.',
  })
  tiles!: CoverageTile[];
}
