import { IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { IsName, IsProse } from '../../graphql/plain-text.ts';
import { DateScalar } from '../../graphql/scalars.ts';
import { sentence } from '../../graphql/write-input.ts';
import { DatedInput } from '../../territory/dated.inputs.ts';
import type { AllianceKind } from './alliance.entity.ts';
import { AllianceKindEnum } from './alliance.type.ts';

@InputType('FoundAllianceInput', { description: 'An alliance is founded.' })
export class FoundAllianceInput extends DatedInput {
  @Field(() => AllianceKindEnum, { description: 'What kind of alliance it is.' })
  kind!: AllianceKind;

  @IsName(100, sentence('allianceNameShape'))
  @Field(() => String, { description: 'Its name in full, 1–100 characters; no other one of that grid has it.' })
  name!: string;

  @Field(() => ID, { description: 'The grid where it works.' })
  grid!: string;

  @IsOptional()
  @IsProse(1, 500, sentence('alliancePurpose'))
  @Field(() => String, { nullable: true, description: 'What it is for, 1–500 characters.' })
  purpose?: string | null;
}

@InputType('DissolveAllianceInput', { description: 'An alliance is dissolved.' })
export class DissolveAllianceInput extends DatedInput {
  @Field(() => ID, { description: 'The alliance.' })
  alliance!: string;
}

@InputType('CountedGroupInput', { description: 'A group of which only a count is kept, nobody’s name.' })
export class CountedGroupInput {
  @IsName(50, sentence('allianceGroupLabel'))
  @Field(() => String, { description: 'What they are called together, for instance 商铺, 1–50 characters.' })
  label!: string;

  @Min(1, sentence('allianceHeadcount'))
  @Max(1_000_000, sentence('allianceHeadcount'))
  @Field(() => Int, { description: 'How many they are, 1–1,000,000.' })
  headcount!: number;
}

@InputType('JoinAllianceInput', {
  description: 'Somebody joins an alliance: exactly one of a unit, an organisation and a counted group.',
})
export class JoinAllianceInput extends DatedInput {
  @Field(() => ID, { description: 'The alliance.' })
  alliance!: string;

  @Field(() => ID, { nullable: true, description: 'A unit of the town, a member of the town or a partner.' })
  unit?: string | null;

  @Field(() => ID, { nullable: true, description: 'A party organisation of the town.' })
  organisation?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => CountedGroupInput, { nullable: true, description: 'A group of which only a count is kept.' })
  group?: CountedGroupInput | null;
}

@InputType('LeaveAllianceInput', { description: 'A member leaves an alliance.' })
export class LeaveAllianceInput extends DatedInput {
  @Field(() => ID, { description: 'The membership (an AllianceMember).' })
  membership!: string;
}

@InputType('AddSeatInput', { description: 'An alliance’s committee gets another seat.' })
export class AddSeatInput extends DatedInput {
  @Field(() => ID, { description: 'The alliance.' })
  alliance!: string;

  @IsName(50, sentence('allianceSeatTitle'))
  @Field(() => String, { description: 'What the seat is called, 1–50 characters.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether it is fixed (the 3 of “3+X”), rather than one of the X.' })
  isFixed!: boolean;
}

@InputType('FillSeatInput', {
  description: 'A member of the alliance takes a seat: exactly one of a unit and an organisation.',
})
export class FillSeatInput extends DatedInput {
  @Field(() => ID, { description: 'The seat; it must be vacant.' })
  seat!: string;

  @Field(() => ID, { nullable: true, description: 'A unit that is in the alliance on that day.' })
  unit?: string | null;

  @Field(() => ID, { nullable: true, description: 'A party organisation that is in the alliance on that day.' })
  organisation?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day after the term (任期), perhaps yet to come; left out when no end is set.',
  })
  until?: string | null;
}

@InputType('VacateSeatInput', { description: 'A seat becomes vacant.' })
export class VacateSeatInput extends DatedInput {
  @Field(() => ID, { description: 'The seat; somebody must fill it.' })
  seat!: string;
}

@InputType('EndSeatInput', { description: 'A committee has that seat no more.' })
export class EndSeatInput extends DatedInput {
  @Field(() => ID, { description: 'The seat; whoever fills it does so no more.' })
  seat!: string;
}
