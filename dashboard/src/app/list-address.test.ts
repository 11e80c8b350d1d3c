import { describe, expect, it } from 'vitest';
import { listed, oneOf, someOf } from './list-address.ts';

const CATEGORIES = ['CARE', 'CULTURE', 'HOMELAND'] as const;
const STANDINGS = ['all', 'adopted'] as const;

describe('the address of a list', () => {
  it.each([
    [null, []],
    ['', []],
    ['CARE', ['CARE']],
    ['CULTURE,CARE', ['CARE', 'CULTURE']],
    ['care,NONSENSE,CULTURE,CULTURE', ['CULTURE']],
  ])('%j names %j', (text, right) => expect(someOf(CATEGORIES, text)).toEqual(right));

  it('says what it is read as', () => {
    expect(listed([])).toBeNull();
    expect(someOf(CATEGORIES, listed(['CARE', 'HOMELAND']))).toEqual(['CARE', 'HOMELAND']);
  });

  it('is as at first where it is spelt wrong', () => {
    expect(oneOf(STANDINGS, 'adopted')).toBe('adopted');
    expect(oneOf(STANDINGS, 'ADOPTED')).toBe('all');
  });
});
