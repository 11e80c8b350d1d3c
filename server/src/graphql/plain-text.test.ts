import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isName, isProse } from './plain-text.ts';

describe('a name', () => {
  test.for([
    ['is a line of text', '海棠一网格', true],
    ['may hold blanks and signs', 'A·B（东） 3#', true],
    ['may hold rare characters', '𠮷屋邨', true],
    ['may have blanks around it', ' 海棠 ', true],
    ['is not empty', '', false],
    ['is not blank', '   ', false],
    ['is not blank in Chinese either', '　', false],
    ['has no line break', '海棠\n网格', false],
    ['has no line break of any kind', '海棠\u2028网格', false],
    ['does not end in a line break', '海棠\n', false],
    ['has no tab', '海\t棠', false],
    ['has no control character', '海\u0007棠', false],
    ['is not turned round', '海\u202e棠', false],
    ['holds nothing invisible', '海\u200b棠', false],
    ['has no half of a character', '海\ud842', false],
    ['has at most 10 characters', '一二三四五六七八九十', true],
    ['has no eleventh character', '一二三四五六七八九十一', false],
    ['has at most 10 characters, blanks around it aside', ' 一二三四五六七八九十 ', true],
    ['counts a rare character once', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', true],
    ['is text', 7, false],
  ] as const)('%s', ([, text, holds]) => {
    expect(isName(text, 10)).toBe(holds);
  });

  test('never shows as more than one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        if (isName(text, 100)) expect(text).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});

describe('a longer text', () => {
  test.for([
    ['may be empty where nothing is asked for', '', 0, true],
    ['is not empty where something is', '', 1, false],
    ['is not blank where something is asked for', ' \n ', 1, false],
    ['may break its lines', '一\n二\r\n三', 1, true],
    ['has no other control character', '一\u0007', 0, false],
    ['has no half of a character', '\udc00一', 0, false],
    ['has at most 10 characters', '一二三四五六七八九十一', 0, false],
  ] as const)('%s', ([, text, shortest, holds]) => {
    expect(isProse(text, shortest, 10)).toBe(holds);
  });
});
