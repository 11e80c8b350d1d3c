import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor, type SortValue } from './cursor.ts';

const cursor = (json: string) => Buffer.from(json).toString('base64url');

describe('a cursor', () => {
  test('leads back to the sort values that it was made of', () => {
    const text = fc.tuple(
      fc.constant<SortValue>('text'),
      fc.string({ unit: 'grapheme' }).filter((value) => !value.includes('\0')),
    );
    const integer = fc.tuple(fc.constant<SortValue>('integer'), fc.integer());
    fc.assert(
      fc.property(fc.array(fc.oneof(text, integer), { minLength: 1, maxLength: 3 }), (columns) => {
        const values = columns.map(([, value]) => value);
        const kinds = columns.map(([kind]) => kind);
        expect(decodeCursor(encodeCursor(values), kinds)).toEqual(values);
      }),
    );
  });

  test.for([
    ['nothing', ''],
    ['text', 'next page'],
    ['JSON that is cut off', cursor('[1,"a"')],
    ['an object', cursor('{"0":1,"1":"a","length":2}')],
    ['null', cursor('null')],
    ['too few values', cursor('[1]')],
    ['too many values', cursor('[1,"a","b"]')],
    ['values in another order', cursor('["a",1]')],
    ['null for a number', cursor('[null,"a"]')],
    ['a number as text', cursor('["1","a"]')],
    ['a fraction', cursor('[1.5,"a"]')],
    ['a number beyond every number', cursor('[1e999,"a"]')],
    ['a number that no column holds', cursor('[2147483648,"a"]')],
    ['a number below those that a column holds', cursor('[-2147483649,"a"]')],
    ['true', cursor('[true,"a"]')],
    ['a list within', cursor('[1,["a"]]')],
    ['a text with NUL', cursor('[1,"a\\u0000"]')],
  ] as const)('of a number and a text is not what %s is', ([, text]) => {
    expect(decodeCursor(text, ['integer', 'text'])).toBeNull();
  });

  test('may hold the outermost numbers that a column holds', () => {
    for (const value of [-2147483648, 2147483647]) {
      expect(decodeCursor(encodeCursor([value]), ['integer'])).toEqual([value]);
    }
  });
});
