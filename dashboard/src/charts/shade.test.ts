import { expect, it } from 'vitest';
import { shadeOf } from './shade.ts';

it.each([
  [0, 0, 'unasked'],
  [0, 1, 'none'],
  [0, 251, 'none'],
  [1, 251, 'few'],
  [49, 100, 'few'],
  [50, 100, 'some'],
  [89, 100, 'some'],
  [9, 10, 'most'],
  [250, 251, 'most'],
  [251, 251, 'all'],
])('%d of %d is coloured as %s', (numerator, denominator, shade) =>
  expect(shadeOf({ numerator, denominator })).toBe(shade),
);
