import { type SelectQueryBuilder, sql } from 'kysely';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Reader } from '../database/database.ts';
import type { Locale } from '../language/locale.ts';
import type { SortValue } from './cursor.ts';
import { beyond, orderFor, readPageArgs, toConnection } from './keyset.ts';

// Relay connections over keyset pages: https://relay.dev/graphql/connections.htm. A page costs the same at any depth.

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many rows from the start or after `after`: 1–100, 50 if left out.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Continue after this cursor (an earlier page’s `endCursor`).' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many rows up to the end or before `before`: 1–100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Stop before this cursor (a later page’s `startCursor`).' })
  before?: string | null;
}

@ObjectType('PageInfo', { description: 'Where a page of a list lies within it.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the page’s first row.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the page’s last row.' })
  endCursor!: string | null;
}

export interface Connection<Item> {
  edges: { cursor: string; node: Item }[];
  nodes: Item[];
  pageInfo: PageInfo;
  totalCount: () => Promise<number>;
}

/** The GraphQL types of a connection of `type`: `<name>Connection` and `<name>Edge`. */
export function connectionOf<Item extends object>(type: () => ClassType<Item>, name: string, things: string) {
  @ObjectType(`${name}Edge`, { description: `One of the ${things} and its place in the list.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'The place in the list, for `after` or `before`.' })
    cursor!: string;

    @Field(type, { description: 'The row itself.' })
    node!: Item;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${things}.`, simpleResolvers: true })
  class ConnectionType {
    @Field(() => [Edge], { description: 'The page’s rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [type()], { description: 'The page’s rows.' })
    nodes!: Item[];

    @Field(() => PageInfo, { description: 'Where the page lies.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many rows the whole list has. Counted only when asked for.' })
    totalCount!: number;
  }

  return ConnectionType;
}

/** A list before it is cut into pages: what it selects and filters, without an order. */
// biome-ignore lint/suspicious/noExplicitAny: which tables the list is made of does not matter here
export type List<Row> = SelectQueryBuilder<any, any, Row>;

/** One selected column that a list is ordered by. An order must end in something unique. */
export interface OrderedBy {
  column: string;
  descending?: boolean;
  /** What the column holds; text if left out. */
  holds?: SortValue;
}

/**
 * Cuts one page out of a list. Costs two statements at most: the page, and the count if `totalCount` is asked for.
 * Fails with BAD_USER_INPUT when the page's arguments make no sense.
 */
export async function page<Row extends object, Item>(
  ctx: { reader: Reader; locale: Locale },
  list: List<Row>,
  order: OrderedBy[],
  args: PageArgs,
  toItem: (row: Row) => Item,
): Promise<Connection<Item>> {
  const request = readPageArgs(ctx.locale, args, order);
  const { rows } = await sql<Row>`
    select * from (${list}) as listed where ${beyond(order, request)}
    order by ${orderFor(order, request)} limit ${request.size + 1}`.execute(ctx.reader);
  return toConnection(rows, order, request, toItem, () => countRows(ctx.reader, list));
}

async function countRows(reader: Reader, list: List<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) as count from (${list}) as listed`.execute(reader);
  return Number(rows[0]?.count ?? 0);
}
