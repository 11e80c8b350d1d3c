export type InvitationState = 'waiting' | 'redeemed' | 'revoked' | 'expired';

interface Moments {
  expiresAt: string;
  redeemedAt: string | null;
  revokedAt: string | null;
}

/** Returns what an invitation is good for at `now`: one that was revoked is gone, whether it had been used or not. */
export function invitationState({ expiresAt, redeemedAt, revokedAt }: Moments, now: number): InvitationState {
  if (revokedAt !== null) return 'revoked';
  if (redeemedAt !== null) return 'redeemed';
  return Date.parse(expiresAt) <= now ? 'expired' : 'waiting';
}
