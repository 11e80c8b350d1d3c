// The one-time code on an invitation's slip: digits and capitals without those that look alike, in two groups; 39 bits
// of chance. It is good at one meeting, for a day, and guesses are slowed down.
import { createHmac, randomInt } from 'node:crypto';

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** A new code as it is shown, this once. */
export function newInvitationCode(): string {
  const code = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What is stored instead of the code: its hash, keyed by the meeting, so that equal codes of two meetings differ. */
export function hashOfInvitation(meeting: { town: string; key: string }, typed: string): string {
  const code = typed
    .slice(0, 100)
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '');
  return createHmac('sha256', `${meeting.town}:${meeting.key}`).update(code).digest('base64url');
}
