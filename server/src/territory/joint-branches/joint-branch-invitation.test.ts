import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeInvitation, readInvitation } from './joint-branch-invitation.ts';

const town = '310116107';

describe('the code of an invitation', () => {
  test('is the town’s code and three groups that can be read out', () => {
    expect(makeInvitation(town).code).toMatch(/^310116107(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  });

  test('is another one each time', () => {
    const codes = Array.from({ length: 1_000 }, () => makeInvitation(town).code);
    expect(new Set(codes).size).toBe(1_000);
  });

  test('does not show in what is stored of it', () => {
    const { code, hash } = makeInvitation(town);
    for (const group of code.split('-')) expect(hash).not.toContain(group);
    expect(hash).toHaveLength(43);
  });

  /** Ways in which somebody at a telephone writes a character down. */
  const writings: { [character: string]: string[] } = { 0: ['0', 'O', 'o'], 1: ['1', 'I', 'i', 'L', 'l'] };

  test('is understood however it is written down', () => {
    const { code, hash } = makeInvitation(town);
    const writing = fc.tuple(
      ...[...code].map((character) =>
        character === '-'
          ? fc.constantFrom('-', '', ' ', ' – ', '—')
          : fc.constantFrom(...(writings[character] ?? [character, character.toLowerCase()])),
      ),
    );
    fc.assert(
      fc.property(writing, (written) => {
        expect(readInvitation(` ${written.join('')} `)).toEqual({ town, hash });
      }),
    );
  });

  test('leads to another hash when a single character differs', () => {
    const { code, hash } = makeInvitation(town);
    const last = code.at(-1) === 'A' ? 'B' : 'A';
    expect(readInvitation(code.slice(0, -1) + last)).toEqual({ town, hash: expect.not.stringMatching(hash) });
  });

  test('is not what anything else is', () => {
    const { code } = makeInvitation(town);
    for (const other of ['', 'nonsense', town, code.slice(0, -1), `${code}A`, code.slice(1), `${code.slice(0, -1)}U`]) {
      expect(readInvitation(other)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readInvitation(text)).toBeNull();
      }),
    );
  });
});
