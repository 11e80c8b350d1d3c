import { describe, expect, it } from 'vitest';
import { fillTime } from './fill-time.ts';

describe('counts over time', () => {
  const counts = [
    { at: 1_000, count: 3 },
    { at: 4_000, count: 1 },
  ];
  it('have a zero where nothing happened', () =>
    expect(fillTime(counts, 1_000, 10).map(({ count }) => count)).toEqual([3, 0, 0, 1]));
  it('keep the latest when there are too many', () =>
    expect(fillTime(counts, 1_000, 2)).toEqual([
      { at: 3_000, count: 0 },
      { at: 4_000, count: 1 },
    ]));
  it('are none when there are none', () => expect(fillTime([], 1_000, 10)).toEqual([]));
});
