import { expect, test } from 'vitest';
import { Random } from '../random.ts';
import { burstTimes, officeHour } from './burst-times.ts';
import { enterpriseNames } from './enterprise-names.ts';
import { shareOut } from './plan-grids.ts';

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
