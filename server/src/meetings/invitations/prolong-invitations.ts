import type { Writing } from '../../ledger/ledger.ts';
import { invitationExpiry } from './invitation-expiry.ts';

/** Has a meeting's invitations end with its new day, and the sessions of those who came in by them already. */
export async function prolongInvitations(
  { sql, town, at }: Writing,
  { meeting, heldOn }: { meeting: string; heldOn: string },
): Promise<void> {
  const expires_at = invitationExpiry(heldOn, at);
  const followed = await sql
    .updateTable('invitation')
    .set({ expires_at })
    .where('town_code', '=', town)
    .where('meeting_id', '=', meeting)
    .returning('account_id as account')
    .execute();
  const accounts = followed.flatMap(({ account }) => account ?? []);
  await sql
    .updateTable('session')
    .set({ expires_at })
    .where('town_code', '=', town)
    .where('account_id', 'in', accounts)
    .execute();
}
