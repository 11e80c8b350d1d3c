import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestorPath, childPath, isWithin, subtreeOf } from './grid-path.ts';

/** Where each grid stands among its siblings, from the root down: up to five levels, siblings in plenty. */
const positions = fc.array(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 36 ** 4 - 1 })), {
  minLength: 1,
  maxLength: 5,
});
const pathOf = (places: number[]) => places.reduce<string | null>(childPath, null) as string;
const isPrefix = (root: number[], places: number[]) => root.every((place, level) => places[level] === place);
/** A grid, and another one that often lies near it. */
const pairs = fc.oneof(
  fc.tuple(positions, positions),
  fc.tuple(positions, positions, fc.nat(5)).map(([root, rest, shared]) => {
    return [root, [...root.slice(0, shared), ...rest].slice(0, 5)] as [number[], number[]];
  }),
);

describe('the path of a grid', () => {
  test.for([
    [null, 1, '0001'],
    [null, 35, '000z'],
    ['0001', 36, '0001.0010'],
    ['0001.0010', 36 ** 4 - 1, '0001.0010.zzzz'],
  ] as const)('below %s at place %i is %s', ([parent, position, path]) => {
    expect(childPath(parent, position)).toBe(path);
  });

  test('can be given to no more children than a segment can count', () => {
    expect(() => childPath('0001', 36 ** 4)).toThrow(RangeError);
  });

  test('sorts as the tree is read: by place, level after level, parents first', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const differing = a.findIndex((place, level) => place !== b[level]);
        const inTree = differing === -1 ? a.length - b.length : (a[differing] ?? 0) - (b[differing] ?? 0);
        const [x, y] = [pathOf(a), pathOf(b)];
        expect(x < y ? -1 : x > y ? 1 : 0).toBe(Math.sign(inTree));
      }),
    );
  });

  test('lies in the range of a subtree exactly when the grid is the root of it or below', () => {
    fc.assert(
      fc.property(pairs, ([root, places]) => {
        const path = pathOf(places);
        const { from, to } = subtreeOf(pathOf(root));
        expect(from <= path && path < to).toBe(isPrefix(root, places));
        expect(isWithin(path, pathOf(root))).toBe(isPrefix(root, places));
      }),
      { numRuns: 1_000 },
    );
  });

  test('leads to every ancestor by the depth, and to none below itself', () => {
    fc.assert(
      fc.property(positions, fc.nat(6), (places, depth) => {
        const expected = depth < places.length ? pathOf(places.slice(0, depth + 1)) : null;
        expect(ancestorPath(pathOf(places), depth)).toBe(expected);
      }),
    );
  });

  test('is not within a sibling whose path begins with the same digits', () => {
    expect(isWithin('0001.00010', '0001.0001')).toBe(false);
    expect(isWithin('0001', '0001.0001')).toBe(false);
  });
});
