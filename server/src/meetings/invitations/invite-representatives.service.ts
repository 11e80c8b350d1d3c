import { v7 as uuid } from 'uuid';
import { insertRows } from '../../database/insert-rows.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf, toGlobalId } from '../../graphql/ids.ts';
import { isMemberOn } from '../../members/units/membership.ts';
import { askAboutMeeting, changeMeeting } from '../change-meeting.ts';
import type { InviteRepresentativesInput } from './invitation.inputs.ts';
import type { RepresentativesInvited } from './invitation.results.ts';
import { hashOfInvitation, newInvitationCode } from './invitation-code.ts';
import { invitationExpiry } from './invitation-expiry.ts';
import { revokeInvitationsOf } from './revoke-invitations.ts';

interface Outcome {
  invitations: { id: string; unit: string }[];
}

/**
 * Issues one-time codes to units. The codes are in the answer alone: neither the ledger nor the database holds them, so a
 * repeated request is answered without. Refusals: NotAllowed, InvalidInput, NotFound, WrongMeetingStatus.
 */
export async function inviteRepresentatives(
  ctx: Context,
  input: InviteRepresentativesInput,
): Promise<RepresentativesInvited | Failure> {
  const { locale } = ctx;
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const { town } = asked.viewer;
  const ids = input.units.map((id) => parseIdOf('Unit', id));
  if (ids.some((id) => id?.town !== town)) return notFound(locale, 'unitNotFound');
  const units = ids.map((id) => (id as { key: string }).key);
  const { codesEach, revokeUnredeemed } = input;
  const codes = new Map<string, string>();

  const step = await changeMeeting<Outcome>(ctx, asked, {
    mutation: 'inviteRepresentatives',
    asked: { units, codesEach, revokeUnredeemed },
    during: ['SCHEDULED', 'OPEN'],
    async decide(writing, meeting) {
      const { sql, at } = writing;
      const found = await sql
        .selectFrom('unit')
        .select(['id', 'name', 'joined_on as joinedOn', 'left_on as leftOn'])
        .where('town_code', '=', town)
        .where('id', 'in', units)
        .execute();
      if (found.length !== units.length) return { refuse: notFound(locale, 'unitNotFound') };
      const stranger = found.find((unit) => !isMemberOn(meeting.held_on, unit));
      if (stranger) return { refuse: invalidInput(locale, 'units', 'unitNoMember', { unit: stranger.name }) };

      const invitationsRevoked = revokeUnredeemed
        ? await revokeInvitationsOf(writing, { meeting: meeting.id, unusedOf: units })
        : 0;
      const expiresAt = invitationExpiry(meeting.held_on, at);
      const invitations = units.flatMap((unit) => Array.from({ length: codesEach }, () => ({ id: uuid(), unit })));
      await insertRows(
        sql,
        'invitation',
        invitations.map(({ id, unit }) => {
          const code = newInvitationCode();
          codes.set(id, code);
          return {
            town_code: town,
            id,
            meeting_id: meeting.id,
            unit_id: unit,
            account_id: null,
            code_hash: hashOfInvitation({ town, key: meeting.id }, code),
            issued_at: at,
            expires_at: expiresAt,
            redeemed_at: null,
            revoked_at: null,
          };
        }),
      );
      return {
        kind: 'REPRESENTATIVES_INVITED',
        facts: { units: units.length },
        after: { units, codesEach, expiresAt, invitationsRevoked },
        outcome: { invitations },
      };
    },
  });
  if ('code' in step) return step;
  const { outcome, isRepeated, ...done } = step;
  const invitations = outcome.invitations.map(({ id, unit }) => ({
    id: toGlobalId('Invitation', town, id),
    code: isRepeated ? null : (codes.get(id) ?? null),
    town,
    unitKey: unit,
  }));
  return { __typename: 'RepresentativesInvited', ...done, invitations };
}
