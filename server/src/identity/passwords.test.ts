import { argon2 } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { hashPassword, passwordMatches } from './passwords.ts';

vi.mock(import('node:crypto'), async (importOriginal) => {
  const crypto = await importOriginal();
  return { ...crypto, argon2: vi.fn(crypto.argon2) };
});

describe('a password', () => {
  test('matches its own hash and no other password does', async () => {
    const hash = await hashPassword('example-only');
    expect(await passwordMatches('example-only', hash)).toBe(true);
    for (const wrong of ['example-onlY', 'example-only ', '', 'example']) {
      expect(await passwordMatches(wrong, hash)).toBe(false);
    }
  });

  test('is hashed with a salt of its own, and is not to be read from the hash', async () => {
    const [one, other] = await Promise.all([hashPassword('同一个密码'), hashPassword('同一个密码')]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^[\w-]{22}\.[\w-]{43}$/);
    expect(await passwordMatches('同一个密码', one)).toBe(true);
    expect(await passwordMatches('同一个密码', other)).toBe(true);
  });

  test('matches however the keyboard composed its characters', async () => {
    const hash = await hashPassword('caf\u00e9Ａ１');
    expect(await passwordMatches('cafe\u0301A1', hash)).toBe(true);
  });

  test('matches nothing where there is no hash, or one that is damaged', async () => {
    for (const hash of [null, '', '.', 'nonsense', `${(await hashPassword('x')).split('.')[0]}.`]) {
      expect(await passwordMatches('', hash).catch(() => false)).toBe(false);
    }
  });

  test('of an account without a hash costs as much as any other', async () => {
    const hash = await hashPassword('x');
    const workFor = async (stored: string | null) => {
      vi.mocked(argon2).mockClear();
      await passwordMatches('wrong', stored);
      return vi.mocked(argon2).mock.calls.map(([algorithm, { nonce, ...parameters }]) => {
        return { algorithm, ...parameters, nonceBytes: (nonce as Buffer).byteLength };
      });
    };
    const work = await workFor(hash);
    expect(work).toMatchObject([{ algorithm: 'argon2id', memory: 19_456, passes: 2, nonceBytes: 16 }]);
    expect(await workFor(null)).toEqual(work);
  });
});
