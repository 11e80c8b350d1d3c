import { townMinute } from '../clock.ts';
import type { Context } from '../graphql/context.ts';
import { type Failure, invalidInput } from '../graphql/failures.ts';
import { askAboutMeeting, changeMeeting, updateMeeting } from './change-meeting.ts';
import type { ExtendMeetingInput } from './meeting.inputs.ts';
import type { MeetingExtended } from './meeting.results.ts';

const longestAheadMs = 7 * 24 * 60 * 60 * 1000;

/**
 * Announces until when claiming goes on; the walls show it. Nothing closes by itself then. Refusals: NotAllowed,
 * InvalidInput, NotFound, WrongMeetingStatus.
 */
export async function extendMeeting(ctx: Context, input: ExtendMeetingInput): Promise<MeetingExtended | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const untilMs = input.until.getTime();
  const until = new Date(untilMs).toISOString();
  const step = await changeMeeting(ctx, asked, {
    mutation: 'extendMeeting',
    asked: { until },
    during: ['SCHEDULED', 'OPEN'],
    async decide(writing, meeting) {
      // Looked at in the write, since a request that is repeated later must get its outcome.
      const aheadMs = untilMs - Date.parse(writing.at);
      if (aheadMs <= 0 || aheadMs > longestAheadMs) {
        return { refuse: invalidInput(ctx.locale, 'until', 'untilUnlikely') };
      }
      await updateMeeting(writing, meeting.id, { closes_at: until });
      return {
        kind: 'MEETING_EXTENDED',
        facts: { until: townMinute(until) },
        before: { closesAt: meeting.closes_at },
        after: { closesAt: until },
        outcome: {},
      };
    },
  });
  return 'code' in step ? step : { __typename: 'MeetingExtended', ...step };
}
