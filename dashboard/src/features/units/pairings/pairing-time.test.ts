import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, mostUrgentFirst, yearsAfter } from './pairing-time.ts';

describe('days', () => {
  it.each([
    ['2026-11-22', 60, '2027-01-21'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-29', 0, '2026-03-29'],
  ])('%s and %i days', (from, days, to) => {
    expect(daysAfter(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2026-12-10', 1, '2027-12-10'],
    ['2028-02-29', 1, '2029-03-01'],
  ])('%s and %i years', (from, years, to) => {
    expect(yearsAfter(from, years)).toBe(to);
  });
});

it('what lapses soon comes first, the soonest before the others; the rest keeps its order', () => {
  const pairing = (id: string, isInForce: boolean, lapsesSoon: boolean, lapsesOn: string | null) => ({
    id,
    isInForce,
    lapsesSoon,
    lapsesOn,
  });
  const sorted = mostUrgentFirst([
    pairing('over', false, false, '2020-01-01'),
    pairing('for good', true, false, null),
    pairing('soon', true, true, '2026-12-30'),
    pairing('in years', true, false, '2030-01-01'),
    pairing('sooner', true, true, '2026-12-01'),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(['sooner', 'soon', 'for good', 'in years', 'over']);
});
