// Global ids carry type, town and key, so that any of them leads to its row without a search, and so that an id of
// another town is recognised before anything is read.
import { encodeBase64Url } from './base64url.ts';
import { isTownCode } from './town-code.ts';

export interface GlobalId {
  type: string;
  town: string;
  key: string;
}

/** The opaque global id of a row: base64url of `type:town:key`. */
export function toGlobalId(type: string, town: string, key: string): string {
  return encodeBase64Url(`${type}:${town}:${key}`);
}

/** What a global id points at, or null when the text is none of ours; no key holds NUL, which PostgreSQL can't compare. */
export function parseGlobalId(id: string): GlobalId | null {
  const text = Buffer.from(id, 'base64url').toString();
  if (Buffer.from(text).toString('base64url') !== id) return null;
  const [type, town, ...key] = text.split(':');
  if (!type || !town || !isTownCode(town) || key.length === 0 || text.includes('\0')) return null;
  return { type, town, key: key.join(':') };
}

/** As `parseGlobalId`, but null also when the id is of another type. */
export function parseIdOf(type: string, id: string): GlobalId | null {
  const parsed = parseGlobalId(id);
  return parsed?.type === type ? parsed : null;
}
