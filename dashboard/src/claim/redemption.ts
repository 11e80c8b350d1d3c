// An invitation that this phone has sent and not been answered on. Its key is the phone's secret: with it the same invitation
// lets the phone in again, though the answer that did so at first was lost, and no other phone.
import { newKey } from '../app/writing/intention-keys.ts';

export interface Redemption {
  /** Of the meeting. */
  code: string;
  invitation: string;
  key: string;
}

/** Returns the redemption in `text`; null when there is none. */
export function readRedemption(text: string | null): Redemption | null {
  try {
    const kept = JSON.parse(text ?? 'null') as { [name: string]: unknown } | null;
    const { code, invitation, key } = kept ?? {};
    if (typeof code !== 'string' || typeof invitation !== 'string' || typeof key !== 'string') return null;
    return { code, invitation, key };
  } catch {
    return null;
  }
}

/** Returns `kept` where it is of this invitation, else a new one. */
export function redemptionOf(
  kept: Redemption | null,
  code: string,
  invitation: string,
  makeKey: () => string = newKey,
): Redemption {
  return kept?.code === code && kept.invitation === invitation ? kept : { code, invitation, key: makeKey() };
}
