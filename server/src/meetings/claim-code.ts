// The code that the hall's QR code leads to and that can be read out: digits and capitals without those that look alike.
import { createHash, randomInt } from 'node:crypto';

const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 6;

/** A new code by chance. */
export function newClaimCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** The code that always belongs to the same text, for meetings that are planted instead of scheduled. */
export function claimCodeOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return Array.from({ length }, (_, index) => alphabet[digest.readUInt32BE(index * 4) % alphabet.length]).join('');
}

/** The code as it is stored, however it was typed: in small letters, with blanks or dashes; null when it is none. */
export function readClaimCode(typed: string): string | null {
  if (typed.length > 40) return null;
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '');
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : null;
}
