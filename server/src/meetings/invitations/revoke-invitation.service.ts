import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { runsMeetings } from '../runs-meetings.ts';
import type { RevokeInvitationInput } from './invitation.inputs.ts';
import type { InvitationRevoked } from './invitation.results.ts';
import { revokeInvitationsOf } from './revoke-invitations.ts';

/**
 * Revokes one invitation; whoever came in by it is signed out. Refusals: NotAllowed, InvalidInput (it was revoked
 * already), NotFound.
 */
export async function revokeInvitation(
  ctx: Context,
  input: RevokeInvitationInput,
): Promise<InvitationRevoked | Failure> {
  const { locale } = ctx;
  const viewer = runsMeetings(ctx);
  if ('code' in viewer) return viewer;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const { town } = viewer;
  const id = parseIdOf('Invitation', input.invitation);
  if (id?.town !== town) return notFound(locale, 'invitationNotFound');
  const written = await writeAs<{ meeting: string }>(
    ctx,
    viewer,
    { mutation: 'revokeInvitation', key: input.key, input: { invitation: id.key }, missing: 'invitationNotFound' },
    async (writing) => {
      const found = await writing.sql
        .selectFrom('invitation')
        .innerJoin('meeting', (join) =>
          join
            .onRef('meeting.town_code', '=', 'invitation.town_code')
            .onRef('meeting.id', '=', 'invitation.meeting_id'),
        )
        .innerJoin('unit', (join) =>
          join.onRef('unit.town_code', '=', 'invitation.town_code').onRef('unit.id', '=', 'invitation.unit_id'),
        )
        .select([
          'meeting.id as meetingId',
          'meeting.name as meeting',
          'unit.name as unit',
          'invitation.redeemed_at as redeemedAt',
          'invitation.revoked_at as revokedAt',
        ])
        .where('invitation.town_code', '=', town)
        .where('invitation.id', '=', id.key)
        .executeTakeFirst();
      if (!found) return { refuse: notFound(locale, 'invitationNotFound') };
      if (found.revokedAt !== null) return { refuse: invalidInput(locale, 'invitation', 'invitationRevokedAlready') };
      await revokeInvitationsOf(writing, { invitation: id.key });
      return {
        record: {
          kind: 'INVITATION_REVOKED',
          subject: { type: 'Invitation', id: id.key },
          facts: { meeting: found.meeting, unit: found.unit },
          before: { redeemedAt: found.redeemedAt, revokedAt: null },
          after: { revokedAt: writing.at },
          outcome: { meeting: found.meetingId },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return {
    __typename: 'InvitationRevoked',
    revision,
    meetingOf: { town, key: outcome.meeting },
    invitationOf: { town, key: id.key },
  };
}
