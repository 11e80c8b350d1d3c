import { createUnionType, Field, Int, ObjectType } from 'type-graphql';
import { byTypename } from '../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../graphql/failures.ts';
import type { Locale } from '../language/locale.ts';
import { type MessageKey, say } from '../language/messages.ts';
import type { MeetingStatus } from './meeting.entity.ts';

/** What a step in a meeting's life leaves: the meeting (loaded by a field resolver) and the revision made. */
@ObjectType()
abstract class MeetingStep {
  @Field(() => Int, { description: 'The town’s revision that this made.' })
  revision!: number;

  meetingOf!: { town: string; key: string };
}

@ObjectType('MeetingScheduled', { description: 'The meeting is on the calendar.', simpleResolvers: true })
export class MeetingScheduled extends MeetingStep {
  __typename!: 'MeetingScheduled';
}

@ObjectType('MeetingOpened', { description: 'Claiming is on.', simpleResolvers: true })
export class MeetingOpened extends MeetingStep {
  __typename!: 'MeetingOpened';
}

@ObjectType('MeetingClosed', { description: 'Claiming is over.', simpleResolvers: true })
export class MeetingClosed extends MeetingStep {
  __typename!: 'MeetingClosed';
}

@ObjectType('WrongMeetingStatus', {
  implements: Failure,
  description: 'The meeting’s status does not allow this step.',
  simpleResolvers: true,
})
export class WrongMeetingStatus extends Failure {
  meetingOf!: { town: string; key: string };
}

export const ScheduleMeetingResult = createUnionType({
  name: 'ScheduleMeetingResult',
  description: 'The scheduled meeting, or why it was refused.',
  types: () => [MeetingScheduled, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const OpenMeetingResult = createUnionType({
  name: 'OpenMeetingResult',
  description: 'The opened meeting, or why it was not opened.',
  types: () => [MeetingOpened, WrongMeetingStatus, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

export const CloseMeetingResult = createUnionType({
  name: 'CloseMeetingResult',
  description: 'The closed meeting, or why it was not closed.',
  types: () => [MeetingClosed, WrongMeetingStatus, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

const statusWords: { [status in MeetingStatus]: MessageKey } = {
  SCHEDULED: 'statusScheduled',
  OPEN: 'statusOpen',
  CLOSED: 'statusClosed',
};

export function wrongMeetingStatus(
  locale: Locale,
  meetingOf: { town: string; key: string },
  status: MeetingStatus,
): WrongMeetingStatus {
  const message = say(locale, 'meetingStatusWrong', { status: say(locale, statusWords[status]) });
  return { __typename: 'WrongMeetingStatus', code: FailureCode.WRONG_MEETING_STATUS, message, meetingOf };
}
