import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestTile } from './nearest-tile.ts';

const rect = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
/** One large tile at the left, two stacked at the right. */
const rects = [rect(0, 0, 100, 100), rect(100, 0, 50, 50), rect(100, 50, 50, 50)];

it.each([
  [0, 'ArrowRight', 1],
  [1, 'ArrowDown', 2],
  [2, 'ArrowUp', 1],
  [2, 'ArrowLeft', 0],
  [0, 'ArrowLeft', 0],
] as const)('from %d, %s leads to %d', (from, key, to) => expect(nearestTile(rects, from, key)).toBe(to));

it('reaches every tile of a grid by arrows alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (columns, rows) => {
      const grid = Array.from({ length: columns * rows }, (_, at) =>
        rect((at % columns) * 10, Math.floor(at / columns) * 10, 10, 10),
      );
      let at = 0;
      for (let step = 1; step < columns; step++) at = nearestTile(grid, at, 'ArrowRight');
      for (let step = 1; step < rows; step++) at = nearestTile(grid, at, 'ArrowDown');
      expect(at).toBe(grid.length - 1);
    }),
  );
});
