import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlacedTile, placeTile, type Rect, type TreemapTile, tilesAt } from './treemap-places.ts';

const rate = { numerator: 1, denominator: 1, ratio: 1 };
let tiles = 0;

/** A tile that holds as many as told, each of which holds as many as told next. */
function tile(...counts: number[]): TreemapTile {
  const [count = 0, ...deeper] = counts;
  const children = Array.from({ length: count }, () => tile(...deeper));
  return { id: `${tiles++}`, name: '', weight: 1, rate, children };
}

const everything = (tile: PlacedTile): PlacedTile[] => [tile, ...tile.children.flatMap(everything)];

const isInside = (inner: Rect, outer: Rect) =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

const overlap = (a: Rect, b: Rect) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1e-6 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1e-6;

describe('the places of tiles', () => {
  it('lie within their group, below its heading, and beside each other', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 2 });
    const side = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(counts, side, side, (counts, width, height) => {
        for (const group of everything(placeTile(tile(...counts), { x: 0, y: 0, width, height }))) {
          const { x, y, width, height } = group.rect;
          const room = { x, y: y + group.headingPx, width, height: height - group.headingPx };
          for (const child of group.children) {
            if (child.rect.width === 0 || child.rect.height === 0) continue;
            expect(isInside(child.rect, room)).toBe(true);
            const others = group.children.filter((other) => other !== child);
            expect(others.some((other) => overlap(child.rect, other.rect))).toBe(false);
          }
        }
      }),
    );
  });

  it('are found again by a point, from the group down', () => {
    const placed = placeTile(tile(4, 5), { x: 0, y: 0, width: 900, height: 600 });
    for (const patch of everything(placed).filter(({ children }) => children.length === 0)) {
      const { x, y, width, height } = patch.rect;
      const hit = tilesAt([placed], x + width / 2, y + height / 2);
      expect(hit.map(({ depth }) => depth)).toEqual([1, 2, 3]);
      expect(hit.at(-1)).toBe(patch);
    }
    expect(tilesAt([placed], -1, -1)).toEqual([]);
  });

  it('of a group whose parts would be dust are one patch', () => {
    expect(placeTile(tile(20, 20), { x: 0, y: 0, width: 60, height: 60 }).children).toEqual([]);
  });
});
