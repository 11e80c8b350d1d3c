import type { Context } from '../graphql/context.ts';
import type { Failure } from '../graphql/failures.ts';
import { askAboutMeeting, changeMeeting, updateMeeting } from './change-meeting.ts';
import { revokeInvitationsOf } from './invitations/revoke-invitations.ts';
import type { CancelMeetingInput } from './meeting.inputs.ts';
import type { MeetingCancelled } from './meeting.results.ts';

/**
 * Calls a scheduled meeting off; its invitations are good for nothing from then on. Refusals: NotAllowed, InvalidInput,
 * NotFound, WrongMeetingStatus.
 */
export async function cancelMeeting(ctx: Context, input: CancelMeetingInput): Promise<MeetingCancelled | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const reason = input.reason.trim();
  const step = await changeMeeting(ctx, asked, {
    mutation: 'cancelMeeting',
    asked: { reason },
    during: ['SCHEDULED'],
    async decide(writing, meeting) {
      const { at } = writing;
      await updateMeeting(writing, meeting.id, { status: 'CANCELLED', cancelled_at: at, cancelled_reason: reason });
      const invitationsRevoked = await revokeInvitationsOf(writing, { meeting: meeting.id });
      return {
        kind: 'MEETING_CANCELLED',
        before: { status: meeting.status },
        after: { status: 'CANCELLED', cancelledAt: at, cancelledReason: reason, invitationsRevoked },
        outcome: {},
      };
    },
  });
  return 'code' in step ? step : { __typename: 'MeetingCancelled', ...step };
}
