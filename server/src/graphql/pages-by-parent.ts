import { sql } from 'kysely';
import type { Reader } from '../database/database.ts';
import type { TownKey } from './batches.ts';
import type { Connection, List, OrderedBy, PageArgs } from './connection.ts';
import type { Batch, Context } from './context.ts';
import { beyond, orderFor, type PageRequest, readPageArgs, toConnection } from './keyset.ts';

interface ListsByParent<Row, Item> {
  /** Selects and filters the rows of several parents of one town, without an order. */
  list: (reader: Reader, town: string, parents: string[], filter: string | null) => List<Row>;
  /** The selected column that holds the parent's id. */
  parentColumn: keyof Row & string;
  order: OrderedBy[];
  toItem: (row: Row) => Item;
}

type PageKey = TownKey & { request: PageRequest; filter: string | null };

/**
 * Paged lists below each row of another list, without a query per row: the same page of every parent comes from one
 * statement that numbers the rows within their parent, and all their counts from one more.
 */
export function pageOfEach<Row extends object, Item>(lists: ListsByParent<Row, Item>) {
  const batch: Batch<PageKey, Connection<Item>> = async (reader, keys) => {
    const pages = new Map<string, Connection<Item>>();
    for (const { town, request, filter, ids } of alike(keys)) {
      const list = lists.list(reader, town, ids, filter);
      const rowsOf = await readPages(reader, list, lists, request);
      const countOf = once(() => countByParent(reader, list, lists.parentColumn));
      for (const id of ids) {
        const total = async () => (await countOf()).get(id) ?? 0;
        const connection = toConnection(rowsOf.get(id) ?? [], lists.order, request, lists.toItem, total);
        pages.set(JSON.stringify({ town, id, request, filter }), connection);
      }
    }
    return keys.map(({ town, id, request, filter }) => pages.get(JSON.stringify({ town, id, request, filter })));
  };

  /** The page of one parent's list; `filter` is handed on to it. Fails as `page` does. */
  return (ctx: Context, { town, id }: TownKey, args: PageArgs, filter: string | null = null) =>
    ctx.load(batch, { town, id, request: readPageArgs(ctx.locale, args, lists.order), filter });
}

async function readPages<Row extends object, Item>(
  reader: Reader,
  list: List<Row>,
  { order, parentColumn }: ListsByParent<Row, Item>,
  request: PageRequest,
): Promise<Map<string, Row[]>> {
  const parent = sql.ref(parentColumn);
  const { rows } = await sql<Row>`
    select * from (
      select listed.*, row_number() over (partition by ${parent} order by ${orderFor(order, request)}) as place
      from (${list}) as listed where ${beyond(order, request)}
    ) as numbered where place <= ${request.size + 1} order by place`.execute(reader);
  return Map.groupBy(rows, (row) => row[parentColumn] as string);
}

async function countByParent(reader: Reader, list: List<unknown>, parentColumn: string): Promise<Map<string, number>> {
  const parent = sql.ref(parentColumn);
  const { rows } = await sql<{ parent: string; count: number }>`
    select ${parent} as parent, count(*) as count from (${list}) as listed group by ${parent}`.execute(reader);
  return new Map(rows.map((row) => [row.parent, Number(row.count)]));
}

/** The keys that one statement can answer together. */
function alike(keys: readonly PageKey[]) {
  const groups = Map.groupBy(keys, ({ town, request, filter }) => JSON.stringify({ town, request, filter }));
  return [...groups.values()].map((group) => ({ ...(group[0] as PageKey), ids: group.map(({ id }) => id) }));
}

function once<Result>(compute: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= compute();
    return result;
  };
}
