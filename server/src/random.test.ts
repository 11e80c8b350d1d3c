import { describe, expect, test } from 'vitest';
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
