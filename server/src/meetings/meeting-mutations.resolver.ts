import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { resultField } from '../graphql/result-field.ts';
import { rowAt } from '../graphql/row-key.ts';
import { amendMeeting } from './amend-meeting.service.ts';
import { cancelMeeting } from './cancel-meeting.service.ts';
import { closeMeeting } from './close-meeting.service.ts';
import { extendMeeting } from './extend-meeting.service.ts';
import { InvitationRevoked, RepresentativesInvited } from './invitations/invitation.results.ts';
import {
  AmendMeetingInput,
  CancelMeetingInput,
  CloseMeetingInput,
  ExtendMeetingInput,
  OpenMeetingInput,
  ReopenMeetingInput,
  ScheduleMeetingInput,
} from './meeting.inputs.ts';
import { meetingById } from './meeting.loaders.ts';
import {
  AgendaSet,
  AmendMeetingResult,
  AttendanceRecorded,
  CancelMeetingResult,
  CloseMeetingResult,
  ExtendMeetingResult,
  MeetingAmended,
  MeetingCancelled,
  MeetingClosed,
  MeetingExtended,
  MeetingOpened,
  MeetingReopened,
  MeetingScheduled,
  OpenMeetingResult,
  ReopenMeetingResult,
  ScheduleMeetingResult,
  WallChanged,
  WrongMeetingStatus,
} from './meeting.results.ts';
import { MeetingType } from './meeting.type.ts';
import { openMeeting, reopenMeeting } from './open-meeting.service.ts';
import { scheduleMeeting } from './schedule-meeting.service.ts';

@Resolver()
export class MeetingMutationsResolver {
  @Mutation(() => ScheduleMeetingResult, { description: 'Puts a meeting with its list of projects on the calendar.' })
  scheduleMeeting(
    @Arg('input', () => ScheduleMeetingInput, { description: 'The meeting and its list.' }) input: ScheduleMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return scheduleMeeting(ctx, input);
  }

  @Mutation(() => OpenMeetingResult, { description: 'Opens claiming at a scheduled meeting.' })
  openMeeting(
    @Arg('input', () => OpenMeetingInput, { description: 'Which meeting.' }) input: OpenMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return openMeeting(ctx, input);
  }

  @Mutation(() => CloseMeetingResult, { description: 'Closes claiming at an open meeting.' })
  closeMeeting(
    @Arg('input', () => CloseMeetingInput, { description: 'Which meeting.' }) input: CloseMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return closeMeeting(ctx, input);
  }

  @Mutation(() => AmendMeetingResult, { description: 'Changes what was planned of a scheduled meeting.' })
  amendMeeting(
    @Arg('input', () => AmendMeetingInput, { description: 'What is changed.' }) input: AmendMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return amendMeeting(ctx, input);
  }

  @Mutation(() => CancelMeetingResult, { description: 'Calls a scheduled meeting off (取消会议).' })
  cancelMeeting(
    @Arg('input', () => CancelMeetingInput, { description: 'Which meeting, and why.' }) input: CancelMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return cancelMeeting(ctx, input);
  }

  @Mutation(() => ReopenMeetingResult, { description: 'Opens claiming once more at a closed meeting (重新开放认领).' })
  reopenMeeting(
    @Arg('input', () => ReopenMeetingInput, { description: 'Which meeting, and why.' }) input: ReopenMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return reopenMeeting(ctx, input);
  }

  @Mutation(() => ExtendMeetingResult, {
    description: 'Announces until when claiming goes on; nothing closes by itself (延长认领).',
  })
  extendMeeting(
    @Arg('input', () => ExtendMeetingInput, { description: 'Which meeting, and until when.' })
    input: ExtendMeetingInput,
    @Ctx() ctx: Context,
  ) {
    return extendMeeting(ctx, input);
  }
}

export const meetingFieldResolvers = [
  MeetingScheduled,
  MeetingOpened,
  MeetingClosed,
  MeetingAmended,
  MeetingReopened,
  MeetingCancelled,
  MeetingExtended,
  AgendaSet,
  AttendanceRecorded,
  WallChanged,
  RepresentativesInvited,
  InvitationRevoked,
  WrongMeetingStatus,
].map(
  resultField('meeting', MeetingType, 'The meeting as it is now.', (ctx, key) =>
    rowAt(ctx, meetingById, key, 'meetingNotFound'),
  ),
);
