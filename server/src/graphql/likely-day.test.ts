import 'reflect-metadata';
import { describe, expect, test } from 'vitest';
import { likelyDayFault, yearsFrom } from './likely-day.ts';

describe('a likely day', () => {
  const span = { from: '2016-11-21', to: '2031-11-21' };

  test.for(['2016-11-21', '2026-11-21', '2031-11-21'])('is %s', (day) => {
    expect(likelyDayFault('en', 'heldOn', day, span)).toBeNull();
  });

  test.for(['0001-01-01', '2016-11-20', '2031-11-22', '9999-12-31'])('is not %s', (day) => {
    expect(likelyDayFault('en', 'heldOn', day, span)).toMatchObject({
      __typename: 'InvalidInput',
      field: 'heldOn',
      message: `${day} is no likely day; choose one from 2016-11-21 to 2031-11-21.`,
    });
  });
});

test.for([
  ['2026-11-21', 5, '2031-11-21'],
  ['2026-11-21', -10, '2016-11-21'],
  ['2024-02-29', 1, '2025-02-28'],
  ['2024-02-29', 4, '2028-02-28'],
] as const)('%s and %i years is %s', ([day, years, other]) => {
  expect(yearsFrom(day, years)).toBe(other);
});
