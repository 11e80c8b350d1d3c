// The code by which a second town joins a joint branch. It is read out over the telephone: digits and letters without
// those that sound or look alike, in groups. It begins with the inviting town's code; the rest is 60 bits of chance.
import { createHash, randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLength = 12;

export interface Invitation {
  town: string;
  /** What is stored instead of the code. */
  hash: string;
}

/** A new invitation by the town, with the code as it is shown, this once. */
export function makeInvitation(town: string): Invitation & { code: string } {
  const secret = Array.from({ length: secretLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return { town, hash: hashOf(town, secret), code: [town, ...(secret.match(/.{4}/g) ?? [])].join('-') };
}

/** What a code says, however it was typed: in small letters, with or without dashes, O for 0, I or L for 1. Null if it is none. */
export function readInvitation(code: string): Invitation | null {
  const typed = code
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const [, town, secret] = /^(\d{9})([0-9A-HJKMNP-TV-Z]{12})$/.exec(typed) ?? [];
  return town && secret ? { town, hash: hashOf(town, secret) } : null;
}

function hashOf(town: string, secret: string): string {
  return createHash('sha256').update(`${town}-${secret}`).digest('base64url');
}
