import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoStrips } from './strips.ts';

const room = { x: 10, y: 20, width: 300, height: 200 };

describe('strips', () => {
  it('give every weight its share of the room, and no two the same place', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(weights, (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const rects = cutIntoStrips(weights, room);
        for (const [at, { width, height }] of rects.entries()) {
          expect(width * height).toBeCloseTo(((weights[at] as number) / total) * room.width * room.height, 3);
        }
        for (const [at, { x, y, width, height }] of rects.entries()) {
          expect(x).toBeGreaterThanOrEqual(room.x - 1e-6);
          expect(x + width).toBeLessThanOrEqual(room.x + room.width + 1e-6);
          expect(y + height).toBeLessThanOrEqual(room.y + room.height + 1e-6);
          const next = rects[at + 1];
          if (next) expect(next.x >= x + width - 1e-6 || next.y >= y + height - 1e-6).toBe(true);
        }
      }),
    );
  });

  it('come near to squares', () => {
    const rects = cutIntoStrips(
      Array.from({ length: 24 }, () => 1),
      room,
    );
    for (const { width, height } of rects) expect(Math.max(width / height, height / width)).toBeLessThan(1.6);
  });

  it('leave nothing for weights of nothing', () => {
    expect(cutIntoStrips([0, 0], room).map(({ width }) => width)).toEqual([0, 0]);
    expect(cutIntoStrips([], room)).toEqual([]);
  });
});
