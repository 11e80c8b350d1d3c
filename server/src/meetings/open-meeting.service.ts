import type { Context } from '../graphql/context.ts';
import type { Failure } from '../graphql/failures.ts';
import { askAboutMeeting, changeMeeting, updateMeeting } from './change-meeting.ts';
import type { OpenMeetingInput, ReopenMeetingInput } from './meeting.inputs.ts';
import type { MeetingOpened, MeetingReopened } from './meeting.results.ts';
import { takePicture } from './replay/take-picture.ts';

/**
 * Opens claiming at a scheduled meeting, and puts the picture that replays begin with into the ledger. Refusals:
 * NotAllowed, InvalidInput, NotFound, WrongMeetingStatus.
 */
export async function openMeeting(ctx: Context, input: OpenMeetingInput): Promise<MeetingOpened | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const step = await changeMeeting(ctx, asked, {
    mutation: 'openMeeting',
    asked: {},
    during: ['SCHEDULED'],
    async decide(writing, meeting) {
      await updateMeeting(writing, meeting.id, { status: 'OPEN', opened_at: writing.at });
      const picture = await takePicture(writing.sql, writing.town, meeting);
      return {
        kind: 'MEETING_OPENED',
        before: { status: meeting.status },
        after: { status: 'OPEN', openedAt: writing.at, picture },
        outcome: {},
      };
    },
  });
  return 'code' in step ? step : { __typename: 'MeetingOpened', ...step };
}

/**
 * Opens claiming again at a closed meeting. When it was opened first stays; when it was closed is to come. Refusals:
 * NotAllowed, InvalidInput, NotFound, WrongMeetingStatus.
 */
export async function reopenMeeting(ctx: Context, input: ReopenMeetingInput): Promise<MeetingReopened | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const reason = input.reason.trim();
  const step = await changeMeeting(ctx, asked, {
    mutation: 'reopenMeeting',
    asked: { reason },
    during: ['CLOSED'],
    async decide(writing, meeting) {
      await updateMeeting(writing, meeting.id, { status: 'OPEN', closed_at: null, closes_at: null });
      const picture = await takePicture(writing.sql, writing.town, meeting);
      return {
        kind: 'MEETING_REOPENED',
        before: { status: meeting.status, closedAt: meeting.closed_at, closesAt: meeting.closes_at },
        after: { status: 'OPEN', closedAt: null, closesAt: null, reason, picture },
        outcome: {},
      };
    },
  });
  return 'code' in step ? step : { __typename: 'MeetingReopened', ...step };
}
