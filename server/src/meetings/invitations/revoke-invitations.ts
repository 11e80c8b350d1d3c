import type { Writing } from '../../ledger/ledger.ts';

/** Which invitations are meant: one, or a meeting's, all or only those of these units that nobody came in by. */
type Meant = { invitation: string } | { meeting: string; unusedOf?: readonly string[] };

/**
 * Revokes invitations and ends the sessions of whoever came in by them; returns how many were revoked, those that were
 * so already not counted. Sessions end with the write, and sockets within a second of it.
 */
export async function revokeInvitationsOf({ sql, town, at }: Writing, meant: Meant): Promise<number> {
  let query = sql
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('town_code', '=', town)
    .where('revoked_at', 'is', null);
  if ('invitation' in meant) query = query.where('id', '=', meant.invitation);
  else query = query.where('meeting_id', '=', meant.meeting);
  if ('unusedOf' in meant && meant.unusedOf)
    query = query.where('unit_id', 'in', meant.unusedOf).where('redeemed_at', 'is', null);
  const revoked = await query.returning('account_id as account').execute();
  const accounts = revoked.flatMap(({ account }) => account ?? []);
  if (accounts.length > 0) {
    await sql
      .updateTable('session')
      .set({ ended_at: at })
      .where('town_code', '=', town)
      .where('account_id', 'in', accounts)
      .where('ended_at', 'is', null)
      .execute();
  }
  return revoked.length;
}
