import { createHmac } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Context } from '../../graphql/context.ts';
import type { InvalidInput } from '../../graphql/failures.ts';
import type { RowKey } from '../../graphql/row-key.ts';
import { firstFault } from '../../graphql/validation.ts';
import { tokenOf } from '../../identity/sessions.ts';
import { type SignedIn, type SignInRefused, tooManyAttempts } from '../../identity/sign-in.type.ts';
import { shownViewer } from '../../identity/viewer.type.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { meetingAtDoor } from '../claim-door/meeting-at-door.ts';
import { tryCode } from '../claim-door/try-code.ts';
import type { RedeemInvitationInput } from './invitation.inputs.ts';
import { type InvitationRedeemed, invitationRedeemed, invitationWrong } from './invitation.results.ts';
import { hashOfInvitation } from './invitation-code.ts';

type Refused = InvitationRedeemed | SignInRefused;

/**
 * Signs a unit's representative in by an invitation, until some hours after the meeting's day, with an account made for
 * that: the ledger's entries of theirs say the unit, and the account's own entry that it came by this invitation. Whoever
 * comes again with the same key comes to the same session while that lasts. A wrong meeting, a wrong, revoked or expired
 * invitation all look the same, and who guesses is slowed down. Refusals: InvalidInput, SignInRefused, InvitationRedeemed.
 */
export async function redeemInvitation(
  ctx: Context,
  input: RedeemInvitationInput,
): Promise<SignedIn | InvalidInput | Refused> {
  const { locale, services } = ctx;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const meeting = await meetingAtDoor(ctx, input.code);
  if (!meeting) return invitationWrong(locale);
  if ('waitSeconds' in meeting) return tooManyAttempts(locale, meeting.waitSeconds);
  const invitation = await tryCode(
    ctx,
    `invitation ${meeting.town} ${meeting.key}`,
    () => findInvitation(ctx, meeting, input),
    ({ isUsed, session }) => !isUsed || session !== null,
  );
  if (!invitation) return invitationWrong(locale);
  if ('waitSeconds' in invitation) return tooManyAttempts(locale, invitation.waitSeconds);
  if (invitation.isUsed) return invitation.session ?? invitationRedeemed(locale);

  const { town } = meeting;
  const account = uuid();
  const request = { town, actor: { id: account, role: 'REPRESENTATIVE' }, mutation: 'redeemInvitation', key: account };
  const written = await services.ledger.write<object, Refused>({ ...request, input: {} }, (writing) =>
    decide(ctx, writing, { ...invitation, account }),
  );
  ctx.forget();
  if (written.status === 'refused' && written.refusal.__typename === 'SignInRefused') return written.refusal;
  // Used up a moment ago it may have been by the same phone, whose first request was under way still.
  const session = await sessionOf(ctx, invitation.token);
  return session ?? (written.status === 'refused' ? written.refusal : invitationWrong(locale));
}

interface FoundInvitation {
  id: string;
  isUsed: boolean;
  /** The token of the session that this key leads to. */
  token: string;
  /** That session, where the key has opened it before. */
  session: SignedIn | null;
}

/** The invitation of that code to the meeting; null when there is none, or it is good no more. */
async function findInvitation(
  ctx: Context,
  meeting: RowKey,
  { invitation: typed, key }: RedeemInvitationInput,
): Promise<FoundInvitation | null> {
  const found = await ctx.services.database.reader
    .selectFrom('invitation')
    .select(['id', 'redeemed_at as redeemedAt'])
    .where('town_code', '=', meeting.town)
    .where('meeting_id', '=', meeting.key)
    .where('code_hash', '=', hashOfInvitation(meeting, typed))
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', ctx.services.clock().toISOString())
    .executeTakeFirst();
  if (!found) return null;
  const { id } = found;
  const isUsed = found.redeemedAt !== null;
  // Made of the key alone, so that requests that overtake each other lead to one session, and nothing but its hash is kept.
  const token = tokenOf(createHmac('sha256', key).update(`${meeting.town}:${id}`).digest());
  return { id, isUsed, token, session: isUsed ? await sessionOf(ctx, token) : null };
}

/** Lets the reader in by the session of that token, where it is in force. */
async function sessionOf(ctx: Context, token: string): Promise<SignedIn | null> {
  const viewer = await ctx.services.sessions.viewerOf(token);
  if (viewer.role === 'SIGNED_OUT') return null;
  ctx.setSessionCookie(token);
  return { __typename: 'SignedIn', viewer: shownViewer(viewer), token };
}

async function decide(
  { locale, services }: Context,
  { sql, town, at }: Writing,
  { id: invitation, account, token }: { id: string; account: string; token: string },
): Promise<Decision<object, Refused>> {
  const found = await sql
    .selectFrom('invitation')
    .innerJoin('meeting', (join) =>
      join.onRef('meeting.town_code', '=', 'invitation.town_code').onRef('meeting.id', '=', 'invitation.meeting_id'),
    )
    .innerJoin('unit', (join) =>
      join.onRef('unit.town_code', '=', 'invitation.town_code').onRef('unit.id', '=', 'invitation.unit_id'),
    )
    .select([
      'invitation.unit_id as unitId',
      'invitation.expires_at as expiresAt',
      'invitation.redeemed_at as redeemedAt',
      'invitation.revoked_at as revokedAt',
      'meeting.name as meeting',
      'unit.name as unit',
    ])
    .where('invitation.town_code', '=', town)
    .where('invitation.id', '=', invitation)
    .executeTakeFirst();
  if (!found || found.revokedAt !== null || found.expiresAt <= at) return { refuse: invitationWrong(locale) };
  if (found.redeemedAt !== null) return { refuse: invitationRedeemed(locale) };
  await sql
    .insertInto('account')
    .values({
      town_code: town,
      id: account,
      // Nobody signs in by this name: the account has no password.
      name: `invitation/${invitation}`,
      display_name: `${found.unit}（邀请）`,
      role: 'REPRESENTATIVE',
      password_hash: null,
      unit_id: found.unitId,
    })
    .execute();
  await sql
    .updateTable('invitation')
    .set({ redeemed_at: at, account_id: account })
    .where('town_code', '=', town)
    .where('id', '=', invitation)
    .execute();
  // With the invitation, so that it is never used up without a session, and whoever revokes it later finds both.
  const lifetimeMs = Date.parse(found.expiresAt) - services.clock().getTime();
  await services.sessions.start(town, account, lifetimeMs, { sql, token });
  return {
    record: {
      kind: 'INVITATION_REDEEMED',
      subject: { type: 'Invitation', id: invitation },
      facts: { meeting: found.meeting, unit: found.unit },
      before: { redeemedAt: null },
      after: { redeemedAt: at, unit: found.unitId, account },
      outcome: {},
    },
  };
}
