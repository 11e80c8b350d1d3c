import type { Rate } from '../app/i18n/format.ts';

/** From nothing at all to everything; `unasked` where there is nothing to divide by. */
export const SHADES = ['none', 'few', 'some', 'most', 'all'] as const;
export type Shade = (typeof SHADES)[number] | 'unasked';

const SOME_FROM = 0.5;
const MOST_FROM = 0.9;

/** Returns the class that a rate is coloured as. Counts decide at both ends: one missing is never “all”. */
export function shadeOf({ numerator, denominator }: Pick<Rate, 'numerator' | 'denominator'>): Shade {
  if (denominator === 0) return 'unasked';
  if (numerator === 0) return 'none';
  if (numerator >= denominator) return 'all';
  if (numerator >= MOST_FROM * denominator) return 'most';
  return numerator >= SOME_FROM * denominator ? 'some' : 'few';
}
