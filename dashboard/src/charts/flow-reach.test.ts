import { expect, it } from 'vitest';
import { linksThrough } from './flow-reach.ts';

// 0 and 1 flow into 2 and 3, these into 4 and 5.
const links = [
  { source: 0, target: 2 },
  { source: 1, target: 2 },
  { source: 1, target: 3 },
  { source: 2, target: 4 },
  { source: 3, target: 5 },
];

it.each([
  [0, [0, 3]],
  [1, [1, 2, 3, 4]],
  [2, [0, 1, 3]],
  [5, [2, 4]],
  [9, []],
])('through %i run what leads there and what goes out from there, not what only meets it', (point, expected) => {
  expect([...linksThrough(links, point)].sort()).toEqual(expected);
});

it('comes to an end in a circle', () => {
  const circle = [
    { source: 0, target: 1 },
    { source: 1, target: 0 },
  ];
  expect([...linksThrough(circle, 0)].sort()).toEqual([0, 1]);
});
