import { expect, it } from 'vitest';
import { everyRow } from './every-row.ts';

const PAGE_SIZE = 2;

/** A list of that many rows, as a server gives it. */
function list(count: number) {
  const rows = Array.from({ length: count }, (_, index) => index);
  return async (after: string | null) => {
    const from = after === null ? 0 : Number(after) + 1;
    const nodes = rows.slice(from, from + PAGE_SIZE);
    return {
      nodes,
      pageInfo: { hasNextPage: from + PAGE_SIZE < count, endCursor: nodes.length > 0 ? String(nodes.at(-1)) : null },
    };
  };
}

it.each([
  [0, undefined, 0],
  [2, undefined, 2],
  [5, undefined, 5],
  [9, 4, 4],
  [9, 3, 4],
])('of %i rows, at most %s, come %i', async (count, most, right) =>
  expect(await everyRow(list(count), most)).toEqual(Array.from({ length: right }, (_, index) => index)),
);
