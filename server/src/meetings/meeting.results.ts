import { type ClassType, createUnionType, ObjectType } from 'type-graphql';
import { AcceptedWrite } from '../graphql/accepted-write.ts';
import { byTypename } from '../graphql/by-typename.ts';
import { Failure, FailureCode, InvalidInput, NotAllowed, NotFound } from '../graphql/failures.ts';
import type { RowKey } from '../graphql/row-key.ts';
import type { Locale } from '../language/locale.ts';
import { type MessageKey, say } from '../language/messages.ts';
import type { MeetingStatus } from './meeting.entity.ts';

/** What a step in a meeting's life leaves: the meeting (loaded by a field resolver) and the revision made. */
@ObjectType()
export abstract class MeetingStep extends AcceptedWrite {
  meetingOf!: RowKey;
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

@ObjectType('MeetingAmended', { description: 'What was planned is changed.', simpleResolvers: true })
export class MeetingAmended extends MeetingStep {
  __typename!: 'MeetingAmended';
}

@ObjectType('MeetingReopened', { description: 'Claiming is on again.', simpleResolvers: true })
export class MeetingReopened extends MeetingStep {
  __typename!: 'MeetingReopened';
}

@ObjectType('MeetingCancelled', { description: 'The meeting is called off.', simpleResolvers: true })
export class MeetingCancelled extends MeetingStep {
  __typename!: 'MeetingCancelled';
}

@ObjectType('MeetingExtended', { description: 'Until when claiming goes on is announced.', simpleResolvers: true })
export class MeetingExtended extends MeetingStep {
  __typename!: 'MeetingExtended';
}

@ObjectType('AgendaSet', { description: 'The agenda is as it was sent.', simpleResolvers: true })
export class AgendaSet extends MeetingStep {
  __typename!: 'AgendaSet';
}

@ObjectType('AttendanceRecorded', { description: 'Who attends is recorded.', simpleResolvers: true })
export class AttendanceRecorded extends MeetingStep {
  __typename!: 'AttendanceRecorded';
}

@ObjectType('WallChanged', {
  description: 'What the meeting’s walls show is changed, or which rows they leave out.',
  simpleResolvers: true,
})
export class WallChanged extends MeetingStep {
  __typename!: 'WallChanged';
}

@ObjectType('WrongMeetingStatus', {
  implements: Failure,
  description: 'The meeting’s status does not allow this step.',
  simpleResolvers: true,
})
export class WrongMeetingStatus extends Failure {
  meetingOf!: RowKey;
}

export const ScheduleMeetingResult = createUnionType({
  name: 'ScheduleMeetingResult',
  description: 'The scheduled meeting, or why it was refused.',
  types: () => [MeetingScheduled, InvalidInput, NotAllowed, NotFound] as const,
  ...byTypename,
});

/** What a mutation about one meeting answers with: what became of it, or why it was refused. */
function resultOf(mutation: string, done: ClassType<MeetingStep & { __typename: string }>) {
  return createUnionType({
    name: `${mutation}Result`,
    description: 'What became of it, or why it was refused.',
    types: () => [done, WrongMeetingStatus, InvalidInput, NotAllowed, NotFound] as const,
    ...byTypename,
  });
}

export const OpenMeetingResult = resultOf('OpenMeeting', MeetingOpened);
export const CloseMeetingResult = resultOf('CloseMeeting', MeetingClosed);
export const AmendMeetingResult = resultOf('AmendMeeting', MeetingAmended);
export const ReopenMeetingResult = resultOf('ReopenMeeting', MeetingReopened);
export const CancelMeetingResult = resultOf('CancelMeeting', MeetingCancelled);
export const ExtendMeetingResult = resultOf('ExtendMeeting', MeetingExtended);
export const SetAgendaResult = resultOf('SetAgenda', AgendaSet);
export const RecordAttendanceResult = resultOf('RecordAttendance', AttendanceRecorded);
export const PinSceneResult = resultOf('PinScene', WallChanged);
export const ReleaseWallResult = resultOf('ReleaseWall', WallChanged);
export const BlankWallResult = resultOf('BlankWall', WallChanged);
export const FreezeWallResult = resultOf('FreezeWall', WallChanged);
export const ShowNoticeResult = resultOf('ShowNotice', WallChanged);
export const ClearNoticeResult = resultOf('ClearNotice', WallChanged);
export const CelebrateResult = resultOf('Celebrate', WallChanged);
export const HideRowResult = resultOf('HideRow', WallChanged);
export const ShowRowResult = resultOf('ShowRow', WallChanged);

const statusWords: { [status in MeetingStatus]: MessageKey } = {
  SCHEDULED: 'statusScheduled',
  OPEN: 'statusOpen',
  CLOSED: 'statusClosed',
  CANCELLED: 'statusCancelled',
};

export function wrongMeetingStatus(locale: Locale, meetingOf: RowKey, status: MeetingStatus): WrongMeetingStatus {
  const message = say(locale, 'meetingStatusWrong', { status: say(locale, statusWords[status]) });
  return { __typename: 'WrongMeetingStatus', code: FailureCode.WRONG_MEETING_STATUS, message, meetingOf };
}
