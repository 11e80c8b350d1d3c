import type { Context } from '../graphql/context.ts';
import type { Failure } from '../graphql/failures.ts';
import { askAboutMeeting, changeMeeting, updateMeeting } from './change-meeting.ts';
import type { CloseMeetingInput } from './meeting.inputs.ts';
import type { MeetingClosed } from './meeting.results.ts';

/** Closes claiming at an open meeting. Refusals: NotAllowed, InvalidInput, NotFound, WrongMeetingStatus. */
export async function closeMeeting(ctx: Context, input: CloseMeetingInput): Promise<MeetingClosed | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const step = await changeMeeting(ctx, asked, {
    mutation: 'closeMeeting',
    asked: {},
    during: ['OPEN'],
    async decide(writing, meeting) {
      await updateMeeting(writing, meeting.id, { status: 'CLOSED', closed_at: writing.at });
      return {
        kind: 'MEETING_CLOSED',
        before: { status: meeting.status },
        after: { status: 'CLOSED', closedAt: writing.at },
        outcome: {},
      };
    },
  });
  return 'code' in step ? step : { __typename: 'MeetingClosed', ...step };
}
