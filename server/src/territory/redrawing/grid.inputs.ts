import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type ClassType, Field, ID, InputType, Int } from 'type-graphql';
import { sentence } from '../../graphql/write-input.ts';
import { DatedInput } from '../dated.inputs.ts';
import type { NeighbourhoodKind } from '../grids/grid.entity.ts';
import { NeighbourhoodKindEnum } from '../grids/grid.type.ts';
import { IsGridName } from '../grids/grid-name.ts';
import { PositionInput } from '../grids/position.type.ts';

const mostHouseholds = 1_000_000;

/** What a grid that is not there yet is told by; added to an input of any kind. */
function withNewGrid<Base extends ClassType<object>>(BaseInput: Base) {
  @InputType()
  abstract class NewGrid extends BaseInput {
    @IsGridName()
    @Field(() => String, { description: 'Its name, 1–100 characters on one line, other than 未分片.' })
    name!: string;

    @IsOptional()
    @Matches(/^\d{12}$/, sentence('divisionCodeDigits'))
    @Field(() => String, {
      nullable: true,
      description: 'For a neighbourhood that has one: its 12-digit division code, which begins with the town’s.',
    })
    code?: string | null;

    @Field(() => NeighbourhoodKindEnum, {
      nullable: true,
      description: 'For a neighbourhood: 居民区 or 村. Other grids have none.',
    })
    kind?: NeighbourhoodKind | null;

    @IsOptional()
    @Min(0, sentence('householdsRange'))
    @Max(mostHouseholds, sentence('householdsRange'))
    @Field(() => Int, { nullable: true, description: 'How many households live there; left out where not known.' })
    households?: number | null;

    @IsOptional()
    @ValidateNested()
    @Field(() => PositionInput, { nullable: true, description: 'Where its middle lies; left out where not known.' })
    position?: PositionInput | null;
  }
  return NewGrid;
}

class Nothing {}

@InputType('NewGridInput', { description: 'A grid that is not there yet.' })
export class NewGridInput extends withNewGrid(Nothing) {}

@InputType('OpenGridInput', { description: 'A grid is opened below another.' })
export class OpenGridInput extends withNewGrid(DatedInput as unknown as ClassType<DatedInput>) {
  @Field(() => ID, { description: 'The grid one level up, which must be open.' })
  parent!: string;
}

@InputType('RenameGridInput', { description: 'A grid is called otherwise.' })
export class RenameGridInput extends DatedInput {
  @Field(() => ID, { description: 'The grid; the town itself has its name from the settings.' })
  grid!: string;

  @IsGridName()
  @Field(() => String, { description: 'Its new name, 1–100 characters on one line, other than 未分片.' })
  name!: string;
}

@InputType('MoveGridInput', { description: 'A grid is hung under another, with everything below it.' })
export class MoveGridInput extends DatedInput {
  @Field(() => ID, { description: 'The grid that is moved.' })
  grid!: string;

  @Field(() => ID, { description: 'The grid one level up that it belongs to from now on.' })
  parent!: string;
}

@InputType('CloseGridInput', { description: 'A grid is closed for good. Nothing may be left in it.' })
export class CloseGridInput extends DatedInput {
  @Field(() => ID, { description: 'The grid; the town itself can’t be closed.' })
  grid!: string;
}

@InputType('CountHouseholdsInput', { description: 'The households of a grid have been counted.' })
export class CountHouseholdsInput extends DatedInput {
  @Field(() => ID, { description: 'The grid that was counted.' })
  grid!: string;

  @Min(0, sentence('householdsRange'))
  @Max(mostHouseholds, sentence('householdsRange'))
  @Field(() => Int, { description: 'How many households live there, 0–1,000,000.' })
  households!: number;
}

@InputType('LocateGridInput', { description: 'The middle of a grid is put on the map.' })
export class LocateGridInput extends DatedInput {
  @Field(() => ID, { description: 'The grid that is located.' })
  grid!: string;

  @ValidateNested()
  @Field(() => PositionInput, { description: 'Where its middle lies.' })
  position!: PositionInput;
}

const chosen = (description: string) => Field(() => [ID], { nullable: true, description });

@InputType('SplitPartInput', {
  description: 'A new grid made of a part of one that is split, and what goes over into it.',
})
export class SplitPartInput extends withNewGrid(Nothing) {
  @chosen('The grids one level below that belong to this part from now on.')
  takes?: string[] | null;

  @chosen('Party organisations seated in the old grid that move here.')
  organisations?: string[] | null;

  @chosen('Posts of the old grid that move here, with their holders. The director of a station goes with the station.')
  posts?: string[] | null;

  @chosen('Stations seated in the old grid that move here.')
  stations?: string[] | null;

  @chosen('Projects of the old grid, not yet completed, that move here.')
  projects?: string[] | null;

  @chosen('Units at home in the old grid whose home is here from now on.')
  units?: string[] | null;

  @chosen('Pairings in force with the old grid as a party that this part takes over.')
  pairings?: string[] | null;

  @chosen('Alliances of the old grid that work here from now on.')
  alliances?: string[] | null;
}

@InputType('SplitRemainsInput', { description: 'What is left of a grid that is split and stays open.' })
export class SplitRemainsInput {
  @IsOptional()
  @IsGridName()
  @Field(() => String, { nullable: true, description: 'Its name from now on; as before if left out.' })
  name?: string | null;

  @IsOptional()
  @Min(0, sentence('householdsRange'))
  @Max(mostHouseholds, sentence('householdsRange'))
  @Field(() => Int, { nullable: true, description: 'How many households it keeps; not known if left out.' })
  households?: number | null;
}

@InputType('SplitGridInput', { description: 'A grid is redrawn into several.' })
export class SplitGridInput extends DatedInput {
  @Field(() => ID, { description: 'The grid to split.' })
  grid!: string;

  @ArrayMinSize(1, sentence('splitParts'))
  @ArrayMaxSize(20, sentence('splitParts'))
  @ValidateNested()
  @Field(() => [SplitPartInput], {
    description:
      'The new grids, 1–20; at least two when nothing remains. Without remains, the first succeeds the old grid.',
  })
  parts!: SplitPartInput[];

  @IsOptional()
  @ValidateNested()
  @Field(() => SplitRemainsInput, {
    nullable: true,
    description:
      'With it the old grid stays open and keeps what no part takes. Without it the old grid is closed: every grid below it must be taken by a part, and the first part gets whatever else no part takes.',
  })
  remains?: SplitRemainsInput | null;
}

@InputType('MergeGridsInput', { description: 'Several grids of one level become one.' })
export class MergeGridsInput extends DatedInput {
  @ArrayMinSize(2, sentence('mergeCount'))
  @ArrayMaxSize(20, sentence('mergeCount'))
  @ArrayUnique(sentence('mergeCount'))
  @Field(() => [ID], { description: 'The grids that become one, 2–20 of one level.' })
  grids!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'That of them which stays open and takes the others in. Give either this or `as`.',
  })
  into?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => NewGridInput, {
    nullable: true,
    description: 'A new grid that succeeds all of them, under the parent of the first. Give either this or `into`.',
  })
  as?: NewGridInput | null;

  @IsOptional()
  @Min(0, sentence('householdsRange'))
  @Max(mostHouseholds, sentence('householdsRange'))
  @Field(() => Int, {
    nullable: true,
    description: 'With `into`: how many households it has from now on; the sum, where all are known, if left out.',
  })
  households?: number | null;
}
