import { type RawBuilder, sql } from 'kysely';
import type { Locale } from '../language/locale.ts';
import type { Connection, OrderedBy, PageArgs } from './connection.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { queryError } from './failures.ts';

// The mechanics behind connections: a page is what follows the cursor's sort values, so its cost does not grow with depth.

export const defaultPageSize = 50;
export const maxPageSize = 100;

/** A page's arguments, checked and read. */
export interface PageRequest {
  size: number;
  backwards: boolean;
  cursor: (string | number)[] | null;
}

/** Fails with BAD_USER_INPUT when size, direction or cursor make no sense for a list in that order. */
export function readPageArgs(
  locale: Locale,
  { first, after, last, before }: PageArgs,
  order: OrderedBy[],
): PageRequest {
  const backwards = last != null || before != null;
  if (backwards && (first != null || after != null)) throw queryError(locale, 'BAD_USER_INPUT', 'pageDirection');
  const size = (backwards ? last : first) ?? defaultPageSize;
  if (size < 1 || size > maxPageSize) throw queryError(locale, 'BAD_USER_INPUT', 'pageSize');
  const text = backwards ? before : after;
  const columns = order.map(({ holds = 'text' }) => holds);
  const cursor = text == null ? null : decodeCursor(text, columns);
  if (text != null && !cursor) throw queryError(locale, 'BAD_USER_INPUT', 'cursorInvalid');
  return { size, backwards, cursor };
}

/** The columns to order a page by; turned round when it is read backwards. */
export function orderFor(order: OrderedBy[], { backwards }: PageRequest): RawBuilder<unknown> {
  const columns = order.map(({ column, descending = false }) =>
    descending === backwards ? sql`${sql.ref(column)} asc` : sql`${sql.ref(column)} desc`,
  );
  return sql.join(columns, sql`, `);
}

/**
 * The rows that lie beyond the cursor in the direction of reading. Whole rows are compared where the columns run in one
 * direction, because both engines find the place of a row in an index of those columns; a chain of `or` they would test
 * on every row before it.
 */
export function beyond(order: OrderedBy[], { cursor, backwards }: PageRequest): RawBuilder<boolean> {
  if (!cursor) return sql<boolean>`1 = 1`;
  const operators = order.map(({ descending = false }) => (descending === backwards ? sql`>` : sql`<`));
  const columns = order.map(({ column }) => sql.ref(column));
  const isOneDirection = order.every(({ descending = false }) => descending === (order[0]?.descending ?? false));
  if (isOneDirection) return sql<boolean>`(${sql.join(columns)}) ${operators[0]} (${sql.join([...cursor])})`;
  const steps = columns.map((column, index) => {
    const equal = columns.slice(0, index).map((earlier, i) => sql`${earlier} = ${cursor[i]}`);
    return sql`(${sql.join([...equal, sql`${column} ${operators[index]} ${cursor[index]}`], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(steps, sql` or `)})`;
}

/** The connection of a page that was read with one row more than its size. */
export function toConnection<Row extends object, Item>(
  rows: Row[],
  order: OrderedBy[],
  { size, backwards, cursor }: PageRequest,
  toItem: (row: Row) => Item,
  totalCount: () => Promise<number>,
): Connection<Item> {
  const hasMore = rows.length > size;
  const kept = rows.slice(0, size);
  if (backwards) kept.reverse();
  const edges = kept.map((row) => ({
    cursor: encodeCursor(order.map(({ column }) => (row as { [name: string]: unknown })[column])),
    node: toItem(row),
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backwards ? cursor !== null : hasMore,
      hasPreviousPage: backwards ? hasMore : cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
