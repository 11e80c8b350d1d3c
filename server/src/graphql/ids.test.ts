import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGlobalId, parseIdOf, toGlobalId } from './ids.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64url');

describe('a global id', () => {
  test('leads back to type, town and key, whatever the key holds', () => {
    const key = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.constantFrom('Town', 'Claim'), fc.stringMatching(/^\d{9}$/), key, (type, town, text) => {
        expect(parseGlobalId(toGlobalId(type, town, text))).toEqual({ type, town, key: text });
      }),
    );
  });

  test('may hold a key with colons', () => {
    expect(parseGlobalId(toGlobalId('Claim', '310116101', 'a:b:'))?.key).toBe('a:b:');
  });

  test.for([
    ['nothing', ''],
    ['plain text', 'project-1'],
    ['no base64', '你好'],
    ['an id with something behind it', `${toGlobalId('Claim', '310116101', 'a')}=`],
    ['an id in the other alphabet of base64', Buffer.from('Claim:310116101:>>>???').toString('base64')],
    ['bytes that are no text', Buffer.from([0xff, 0xfe]).toString('base64url')],
    ['no key', base64('Claim:310116101')],
    ['no type', base64(':310116101:a')],
    ['no town', base64('Claim::a')],
    ['a town of eight digits', base64('Claim:31011610:a')],
    ['a town of ten digits', base64('Claim:3101161010:a')],
    ['a key with NUL, which PostgreSQL can’t compare', toGlobalId('Claim', '310116101', 'a\0')],
  ] as const)('is not what %s is', ([, id]) => {
    expect(parseGlobalId(id)).toBeNull();
  });

  test('of another type is none where a type is asked for', () => {
    const id = toGlobalId('Unit', '310116101', 'a');
    expect(parseIdOf('Unit', id)).toEqual({ type: 'Unit', town: '310116101', key: 'a' });
    expect(parseIdOf('Project', id)).toBeNull();
    expect(parseIdOf('Unit', 'nonsense')).toBeNull();
  });
});
