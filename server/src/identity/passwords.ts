import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2) as (algorithm: 'argon2id', parameters: Argon2Parameters) => Promise<Buffer>;

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** The argon2id hash of a password with a salt of its own, as `salt.tag` in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...cost, message: password.normalize('NFKC'), nonce });
  return `${nonce.toString('base64url')}.${tag.toString('base64url')}`;
}

/** Whether the password is the one that was hashed. Takes as long where there is no hash, so that names can't be probed. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [salt = '', expected = ''] = (hash ?? '').split('.');
  const nonce = hash ? Buffer.from(salt, 'base64url') : Buffer.alloc(16);
  const tag = await derive('argon2id', { ...cost, message: password.normalize('NFKC'), nonce });
  const wanted = Buffer.from(expected, 'base64url');
  return hash !== null && wanted.length === tag.length && timingSafeEqual(tag, wanted);
}
