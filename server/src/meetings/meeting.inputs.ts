import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsName, IsProse } from '../graphql/plain-text.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { TownCodeScalar } from '../graphql/town-code.ts';
import { sentence, WriteInput } from '../graphql/write-input.ts';
import type { MeetingKind } from './meeting.entity.ts';
import { MeetingKindEnum } from './meeting.type.ts';

@InputType('ScheduleMeetingInput', { description: 'A meeting is put on the calendar, with its list of projects.' })
export class ScheduleMeetingInput extends WriteInput {
  @Field(() => TownCodeScalar, { description: 'The town that holds it.' })
  town!: string;

  @IsName(100, sentence('meetingNameLength'))
  @Field(() => String, { description: 'Its name, 1–100 characters on one line.' })
  name!: string;

  @Field(() => MeetingKindEnum, { description: 'What it is held for.' })
  kind!: MeetingKind;

  @Field(() => DateScalar, { description: 'The day on which it is held, from ten years ago to five years ahead.' })
  heldOn!: string;

  @ArrayMinSize(1, sentence('projectsChosen'))
  @ArrayMaxSize(1000, sentence('projectsChosen'))
  @ArrayUnique(sentence('projectsChosen'))
  @Field(() => [ID], { description: 'The projects on offer, in the order of its list; all of the current season.' })
  projects!: string[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether these projects can be claimed only while the meeting is OPEN.',
  })
  exclusiveClaiming?: boolean | null;
}

@InputType('OpenMeetingInput', { description: 'Claiming is opened at a meeting.' })
export class OpenMeetingInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must be SCHEDULED.' })
  meeting!: string;
}

@InputType('CloseMeetingInput', { description: 'Claiming is closed at a meeting.' })
export class CloseMeetingInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must be OPEN.' })
  meeting!: string;
}

@InputType('AmendMeetingInput', { description: 'What was planned of a meeting is changed; what is left out stays.' })
export class AmendMeetingInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must be SCHEDULED.' })
  meeting!: string;

  @IsOptional()
  @IsName(100, sentence('meetingNameLength'))
  @Field(() => String, { nullable: true, description: 'Its new name, 1–100 characters on one line.' })
  name?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The new day, from ten years ago to five years ahead; invitations follow it.',
  })
  heldOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its projects can be claimed only while it is OPEN.',
  })
  exclusiveClaiming?: boolean | null;

  @IsOptional()
  @ArrayMinSize(1, sentence('projectsChosen'))
  @ArrayMaxSize(1000, sentence('projectsChosen'))
  @ArrayUnique(sentence('projectsChosen'))
  @Field(() => [ID], {
    nullable: true,
    description: 'The whole new list of projects on offer, in its order; all of the meeting’s season.',
  })
  projects?: string[] | null;
}

@InputType('CancelMeetingInput', { description: 'A meeting is called off before it began.' })
export class CancelMeetingInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must be SCHEDULED.' })
  meeting!: string;

  @IsProse(1, 500, sentence('meetingReason'))
  @Field(() => String, { description: 'Why, 1–500 characters; whoever sees the meeting can read it.' })
  reason!: string;
}

@InputType('ReopenMeetingInput', { description: 'Claiming is opened once more, on purpose, after it was closed.' })
export class ReopenMeetingInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must be CLOSED.' })
  meeting!: string;

  @IsProse(1, 500, sentence('meetingReason'))
  @Field(() => String, { description: 'Why, 1–500 characters; it goes into the ledger.' })
  reason!: string;
}

@InputType('ExtendMeetingInput', { description: 'It is announced until when claiming goes on.' })
export class ExtendMeetingInput extends WriteInput {
  @Field(() => ID, { description: 'The meeting; it must be SCHEDULED or OPEN.' })
  meeting!: string;

  @Field(() => DateTimeScalar, {
    description:
      'Until when, after now and within seven days. Walls show it; claiming goes on until it is closed by hand.',
  })
  until!: Date;
}
