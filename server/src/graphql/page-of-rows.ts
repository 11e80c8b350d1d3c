import type { Locale } from '../language/locale.ts';
import type { Connection, OrderedBy, PageArgs } from './connection.ts';
import { readPageArgs, toConnection } from './keyset.ts';

type Row = { readonly [column: string]: string | number };

/**
 * Cuts one page out of rows that are computed rather than selected, with the same arguments, order and cursors as `page`.
 * `order` names properties of the rows. Fails with BAD_USER_INPUT as `page` does.
 */
export function pageOfRows<Sorted extends Row, Item>(
  locale: Locale,
  rows: readonly { sort: Sorted; item: Item }[],
  order: OrderedBy[],
  args: PageArgs,
): Connection<Item> {
  const request = readPageArgs(locale, args, order);
  const { cursor, backwards, size } = request;
  const direction = backwards ? -1 : 1;
  const compare = (a: Row, b: Row) => direction * compareBy(order, a, b);
  const start = cursor && (Object.fromEntries(order.map(({ column }, index) => [column, cursor[index]])) as Row);
  const beyond = start ? rows.filter(({ sort }) => compare(sort, start) > 0) : rows;
  const page = beyond.toSorted((a, b) => compare(a.sort, b.sort)).slice(0, size + 1);
  return toConnection(
    page.map(({ sort, item }) => ({ ...sort, item })),
    order,
    request,
    ({ item }) => item,
    async () => rows.length,
  );
}

function compareBy(order: OrderedBy[], a: Row, b: Row): number {
  for (const { column, descending = false } of order) {
    const [x, y] = [a[column] as string | number, b[column] as string | number];
    if (x !== y) return x < y === descending ? 1 : -1;
  }
  return 0;
}
