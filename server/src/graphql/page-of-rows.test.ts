import 'reflect-metadata';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageArgs } from './connection.ts';
import { pageOfRows } from './page-of-rows.ts';

const order = [{ column: 'weight', descending: true, holds: 'integer' as const }, { column: 'path' }];

const anyRows = fc
  .array(fc.record({ weight: fc.integer({ min: -1, max: 3 }), path: fc.string({ maxLength: 3 }) }), { maxLength: 30 })
  .map((rows) => {
    const unique = rows.filter(
      ({ path }, index) => !path.includes('\0') && rows.findIndex((one) => one.path === path) === index,
    );
    return unique.map((sort) => ({ sort, item: sort }));
  });

function page(
  rows: { sort: { weight: number; path: string }; item: { weight: number; path: string } }[],
  args: PageArgs,
) {
  return pageOfRows('en', rows, order, args);
}

test('pages read from either end, however small, give every row once in the order', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 7 }), async (rows, size) => {
      const expected = rows
        .map(({ item }) => item)
        .toSorted((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1));
      const forwards = [];
      let after: string | null = null;
      do {
        const { nodes, pageInfo, totalCount }: ReturnType<typeof page> = page(rows, { first: size, after });
        expect(await totalCount()).toBe(rows.length);
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        forwards.push(...nodes);
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after);
      expect(forwards).toEqual(expected);

      const backwards = [];
      let before: string | null = null;
      do {
        const { nodes, pageInfo }: ReturnType<typeof page> = page(rows, { last: size, before });
        backwards.unshift(...nodes);
        before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
      } while (before);
      expect(backwards).toEqual(expected);
    }),
  );
});

test.for<[string, PageArgs]>([
  ['nothing', { first: 0 }],
  ['too many rows', { first: 101 }],
  ['both ends', { first: 1, last: 1 }],
  ['a cursor of another list', { after: Buffer.from('["a"]').toString('base64url') }],
])('asking for %s fails as every list does', ([_what, args]) => {
  expect(() => page([], args)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }));
});
