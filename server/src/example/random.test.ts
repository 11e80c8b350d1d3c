import { describe, expect, test } from 'vitest';
import { burstTimes, officeHour } from './burst-times.ts';
import { enterpriseNames } from './enterprise-names.ts';
import { shareOut } from './plan-grids.ts';
import { Random } from './random.ts';

describe('chance', () => {
  test('comes out the same from the same seed, and differently from another', () => {
    const numbers = (seed: string) => {
      const random = new Random(seed);
      return Array.from({ length: 20 }, () => random.whole(1, 1_000));
    };
    expect(numbers('朱泾镇:units')).toEqual(numbers('朱泾镇:units'));
    expect(numbers('朱泾镇:units')).not.toEqual(numbers('康桥镇:units'));
  });

  test('reaches both ends of a range and leaves neither', () => {
    const random = new Random('range');
    const seen = new Set(Array.from({ length: 500 }, () => random.whole(3, 6)));
    expect([...seen].sort()).toEqual([3, 4, 5, 6]);
  });

  test('shuffles without losing or doubling', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = new Random('shuffle').shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });
});

test('a total is shared out whole, at least one each', () => {
  const random = new Random('shares');
  for (let round = 0; round < 200; round++) {
    const weights = Array.from({ length: random.whole(1, 60) }, () => random.whole(0, 4_000) + 1);
    const total = weights.length + random.whole(0, 500);
    const shares = shareOut(total, weights);
    expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
  }
});

test('bursts stay within the meeting and crowd around their moments', () => {
  const random = new Random('bursts');
  const [from, to] = [new Date('2025-11-28T05:30:00Z'), new Date('2025-11-28T07:30:00Z')];
  const groups = Array.from({ length: 600 }, (_, index) => index % 6);
  const times = burstTimes(random, groups, 6, from, to);
  expect(times.every((time) => time >= from && time <= to)).toBe(true);
  const nearest = times.filter((time, index) => {
    const centre = from.getTime() + (((groups[index] ?? 0) + 0.5) / 6) * 7_200_000;
    return Math.abs(time.getTime() - centre) < 400_000;
  });
  expect(nearest.length).toBeGreaterThan(480);
});

test('office hours are from nine to five on weekdays in Shanghai', () => {
  const random = new Random('hours');
  for (let round = 0; round < 300; round++) {
    const local = new Date(officeHour(random, '2026-03-02', '2026-11-13').getTime() + 8 * 3_600_000);
    expect(local.getUTCDay()).toBeGreaterThanOrEqual(1);
    expect(local.getUTCDay()).toBeLessThanOrEqual(5);
    expect(local.getUTCHours()).toBeGreaterThanOrEqual(9);
    expect(local.getUTCHours()).toBeLessThan(17);
    expect(local >= new Date('2026-03-02') && local < new Date('2026-11-14')).toBe(true);
  }
});

test('made-up enterprises have different names of at most 16 characters', () => {
  const names = enterpriseNames('朱泾镇', 150);
  expect(new Set(names).size).toBe(150);
  expect(names.every((name) => [...name].length <= 16)).toBe(true);
});
