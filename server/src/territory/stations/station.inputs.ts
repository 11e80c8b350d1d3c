import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsName } from '../../graphql/plain-text.ts';
import { sentence, WriteInput } from '../../graphql/write-input.ts';
import { DatedInput } from '../dated.inputs.ts';
import { PositionInput } from '../grids/position.type.ts';
import type { StationTier } from './station.entity.ts';
import { OpeningHoursInput, StationTierEnum } from './station.type.ts';

const withoutBlanks = (name: string) => name.trim();
const stationId = { description: 'The station.' };
const services = 'The services on offer: 1–30 different names of 1–30 characters.';
const hours = 'When it is open; empty while that is not known. Hours of one day must not overlap.';

@InputType('OpenStationInput', { description: 'A service station is opened.' })
export class OpenStationInput extends DatedInput {
  @Field(() => ID, { description: 'The grid that it stands in: a neighbourhood, an area, the town, or a micro-grid.' })
  grid!: string;

  @IsName(60, sentence('stationName'))
  @Field(() => String, { description: 'Its name, 1–60 characters.' })
  name!: string;

  @Field(() => StationTierEnum, { description: 'How central it is.' })
  tier!: StationTier;

  @IsOptional()
  @ValidateNested()
  @Field(() => PositionInput, { nullable: true, description: 'Where it stands, if that is known.' })
  position?: PositionInput | null;

  @ArrayMinSize(1, sentence('stationServices'))
  @ArrayMaxSize(30, sentence('stationServices'))
  @ArrayUnique(withoutBlanks, sentence('stationServices'))
  @IsName(30, { each: true, ...sentence('stationServices') })
  @Field(() => [String], { description: services })
  services!: string[];

  @IsOptional()
  @ArrayMaxSize(21, sentence('hoursCount'))
  @Field(() => [OpeningHoursInput], { nullable: true, description: hours })
  hours?: OpeningHoursInput[] | null;

  @IsOptional()
  @ArrayMaxSize(200, sentence('reachDistinct'))
  @ArrayUnique(sentence('reachDistinct'))
  @Field(() => [ID], {
    nullable: true,
    description: 'The neighbourhoods that it is recorded as serving from the same day on, besides those in its circle.',
  })
  reach?: string[] | null;
}

@InputType('RenameStationInput', { description: 'A station has another name, or its name was misspelt.' })
export class RenameStationInput extends WriteInput {
  @Field(() => ID, stationId)
  station!: string;

  @IsName(60, sentence('stationName'))
  @Field(() => String, { description: 'Its name as it is right, 1–60 characters.' })
  name!: string;
}

@InputType('LocateStationInput', { description: 'Where a station stands is found out, or was wrong.' })
export class LocateStationInput extends WriteInput {
  @Field(() => ID, stationId)
  station!: string;

  @ValidateNested()
  @Field(() => PositionInput, { description: 'Where it stands.' })
  position!: PositionInput;
}

@InputType('ChangeStationServicesInput', { description: 'A station offers other services than before.' })
export class ChangeStationServicesInput extends WriteInput {
  @Field(() => ID, stationId)
  station!: string;

  @ArrayMinSize(1, sentence('stationServices'))
  @ArrayMaxSize(30, sentence('stationServices'))
  @ArrayUnique(withoutBlanks, sentence('stationServices'))
  @IsName(30, { each: true, ...sentence('stationServices') })
  @Field(() => [String], { description: services })
  services!: string[];
}

@InputType('ChangeStationHoursInput', { description: 'A station is open at other hours than before.' })
export class ChangeStationHoursInput extends WriteInput {
  @Field(() => ID, stationId)
  station!: string;

  @ArrayMaxSize(21, sentence('hoursCount'))
  @Field(() => [OpeningHoursInput], { description: hours })
  hours!: OpeningHoursInput[];
}

@InputType('AddStationReachInput', { description: 'A station is recorded as serving a neighbourhood.' })
export class AddStationReachInput extends DatedInput {
  @Field(() => ID, stationId)
  station!: string;

  @Field(() => ID, { description: 'The neighbourhood.' })
  grid!: string;
}

@InputType('EndStationReachInput', { description: 'A station serves a neighbourhood no more.' })
export class EndStationReachInput extends DatedInput {
  @Field(() => ID, stationId)
  station!: string;

  @Field(() => ID, { description: 'The neighbourhood.' })
  grid!: string;
}

@InputType('CloseStationInput', { description: 'A station is closed; the post of its director is abolished with it.' })
export class CloseStationInput extends DatedInput {
  @Field(() => ID, stationId)
  station!: string;
}
