interface Door {
  claimCode: string;
  claimUrl: string | null;
}

/**
 * Returns the address that a meeting's QR code leads to, as phones reach it, with an invitation in the fragment if there is
 * one: no log sees it.
 */
export function claimAddress({ claimCode, claimUrl }: Door, invitation?: string): string {
  const address = claimUrl ?? `${location.origin}/claim/${encodeURIComponent(claimCode)}`;
  return invitation === undefined ? address : `${address}#${invitation}`;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether phones can't open the meeting's address: it is this machine itself. */
export function isLoopback(door: Door): boolean {
  return LOOPBACK.has(new URL(claimAddress(door)).hostname);
}
