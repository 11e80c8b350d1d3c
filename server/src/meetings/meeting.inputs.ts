import { ArrayMaxSize, ArrayMinSize, ArrayUnique } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { IsName } from '../graphql/plain-text.ts';
import { DateScalar } from '../graphql/scalars.ts';
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
