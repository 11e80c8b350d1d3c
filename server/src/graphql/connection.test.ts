import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { loadExampleTowns } from '../example/load.ts';
import { Ledger } from '../ledger/ledger.ts';
import { newKey } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { postGraphql } from '../testing/http.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';
import { encodeCursor } from './cursor.ts';
import { toGlobalId } from './ids.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const zhujing = '310116101';
const odd = '310000001';
const oddNames = ['a', 'B', 'b', 'Ａ', '阿', '𠀀', '%', '_', '\\', 'É', 'e', '100%', 'a_b', 'aXb', '', 'ａ', 'e', 'e'];

interface Page {
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

// biome-ignore lint/suspicious/noExplicitAny: rows of whatever table, for sorting
type Raw = any;

interface OrderedList {
  town: string;
  /** The field with its arguments but the page's. */
  field: string;
  type: string;
  table: string;
  filter?: (row: Raw) => boolean;
  /** What the list is ordered by, as told in its description. */
  by: ((row: Raw) => string | number)[];
  descending?: boolean;
}

const openNow = ({ opened_on, closed_on }: Raw) => opened_on <= '2026-11-21' && !(closed_on <= '2026-11-21');
const unitsByName = { type: 'Unit', table: 'unit', by: [(row: Raw) => row.sort_key, (row: Raw) => row.id] };
const lists: { [name: string]: OrderedList } = {
  'projects by number': {
    town: zhujing,
    field: 'projects(town: $town, season: "2025年度"',
    type: 'Project',
    table: 'project',
    filter: ({ season }) => season === '2025年度',
    by: [(row) => row.sort_key, (row) => row.id],
  },
  'projects by free slots': {
    town: zhujing,
    field: 'projects(town: $town, season: "2025年度", orderBy: SLOTS_LEFT',
    type: 'Project',
    table: 'project',
    filter: ({ season }) => season === '2025年度',
    by: [(row) => row.standing_claims - row.slots, (row) => row.sort_key, (row) => row.id],
  },
  'projects by free slots and number': {
    town: odd,
    field: 'projects(town: $town, orderBy: SLOTS_LEFT',
    type: 'Project',
    table: 'project',
    by: [(row) => row.standing_claims - row.slots, (row) => row.sort_key, (row) => row.id],
  },
  claims: {
    town: zhujing,
    field: 'claims(town: $town, status: [ACTIVE, WITHDRAWN]',
    type: 'Claim',
    table: 'claim',
    filter: ({ status }) => status !== 'FULFILLED',
    by: [(row) => row.revision, (row) => row.claimed_at, (row) => row.id],
    descending: true,
  },
  'units by name': { town: zhujing, field: 'units(town: $town', ...unitsByName },
  'units of one kind': {
    town: zhujing,
    field: 'units(town: $town, kind: AGENCY',
    ...unitsByName,
    filter: ({ kind }) => kind === 'AGENCY',
  },
  'units by joining': {
    town: zhujing,
    field: 'units(town: $town, orderBy: JOINED_ON',
    type: 'Unit',
    table: 'unit',
    by: [(row) => row.joined_on ?? '9999-12-31', (row) => row.id],
  },
  'units by joining, partners last': {
    town: odd,
    field: 'units(town: $town, orderBy: JOINED_ON',
    type: 'Unit',
    table: 'unit',
    by: [(row) => row.joined_on ?? '9999-12-31', (row) => row.id],
  },
  grids: {
    town: zhujing,
    field: 'grids(town: $town',
    type: 'Grid',
    table: 'grid',
    filter: openNow,
    by: [(row) => row.path],
  },
  meetings: {
    town: odd,
    field: 'meetings(town: $town',
    type: 'Meeting',
    table: 'meeting',
    by: [(row) => row.held_on, (row) => row.id],
    descending: true,
  },
};

onBothEngines('a list in pages', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    await loadExampleTowns({ database, ledger: new Ledger(database, clock), clock });
    await plantOddTown(database);
    server = await startServer(database, clock);
    for (const town of [zhujing, odd]) tokens.set(town, await server.tokenFor(town, 'leader'));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  const ask = (town: string, query: string, variables: object = {}, language = 'en') =>
    postGraphql(
      server.url,
      { query, variables: { town, ...variables } },
      { authorization: `Bearer ${tokens.get(town)}`, 'accept-language': language },
    );

  const documentOf = ({ field }: OrderedList) => `
    query ($town: TownCode!, $first: Int, $after: String, $last: Int, $before: String) {
      list: ${field}, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } edges { cursor node { id } } totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

  async function pageOf(list: OrderedList, args: object): Promise<Page> {
    const { body } = await ask(list.town, documentOf(list), args);
    expect(body.errors).toBeUndefined();
    return body.data.list;
  }

  /** The ids of the whole list by its description, worked out from the raw rows. */
  async function expected({ town, table, type, filter = () => true, by, descending }: OrderedList): Promise<string[]> {
    const rows: Raw[] = await database.reader
      .selectFrom(table as 'project')
      .selectAll()
      .where('town_code', '=', town)
      .execute();
    const seasons = await database.reader.selectFrom('season').selectAll().where('town_code', '=', town).execute();
    const told = rows.map((row) => ({ ...row, season: seasons.find(({ id }) => id === row.season_id)?.name }));
    const compare = (a: Raw, b: Raw) => {
      for (const key of by) {
        const difference = bytewise(key(a), key(b));
        if (difference !== 0) return descending ? -difference : difference;
      }
      return 0;
    };
    return told
      .filter(filter)
      .sort(compare)
      .map(({ id }) => toGlobalId(type, town, id));
  }

  /** Reads the whole list in pages of that size, and checks each page's account of itself. */
  async function walk(list: OrderedList, size: number, direction: 'forwards' | 'backwards'): Promise<string[]> {
    const ids: string[] = [];
    const isForwards = direction === 'forwards';
    let cursor: string | null = null;
    for (let isFirst = true; ; isFirst = false) {
      const args = isForwards ? { first: size, after: cursor } : { last: size, before: cursor };
      const { nodes, edges, pageInfo, totalCount } = await pageOf(list, args);
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      const page = nodes.map(({ id }) => id);
      if (isForwards) ids.push(...page);
      else ids.unshift(...page);
      const { hasNextPage, hasPreviousPage } = pageInfo;
      const [hasMore, hasEarlier] = isForwards ? [hasNextPage, hasPreviousPage] : [hasPreviousPage, hasNextPage];
      expect(hasEarlier).toBe(!isFirst);
      expect(hasMore).toBe(ids.length < totalCount);
      if (!hasMore) return ids;
      expect(nodes.length).toBe(size);
      cursor = isForwards ? pageInfo.endCursor : pageInfo.startCursor;
    }
  }

  describe.each(Object.keys(lists))('of %s', (name) => {
    const list = lists[name] as OrderedList;

    test('gives every row exactly once and in order, in pages of any size, from either end', async () => {
      const ids = await expected(list);
      expect(ids.length).toBeGreaterThan(9);
      const sizes = [100, 37, 9, ...(ids.length < 40 ? [1, 2, ids.length - 1, ids.length] : [])];
      for (const size of sizes) {
        expect([size, await walk(list, size, 'forwards')]).toEqual([size, ids]);
        expect([size, await walk(list, size, 'backwards')]).toEqual([size, ids]);
      }
    });

    test('goes on from the cursor of any edge, not only the last', async () => {
      const ids = await expected(list);
      const { edges } = await pageOf(list, { first: 8 });
      const after = await pageOf(list, { first: 3, after: edges[4]?.cursor });
      expect(after.nodes.map(({ id }) => id)).toEqual(ids.slice(5, 8));
      const before = await pageOf(list, { last: 3, before: edges[4]?.cursor });
      expect(before.nodes.map(({ id }) => id)).toEqual(ids.slice(1, 4));
    });

    test('has 50 rows, or all, where nothing is said of its size', async () => {
      const ids = await expected(list);
      expect((await pageOf(list, {})).nodes.map(({ id }) => id)).toEqual(ids.slice(0, 50));
      const { edges } = await pageOf(list, { last: 1 });
      expect((await pageOf(list, { before: edges[0]?.cursor })).nodes.map(({ id }) => id)).toEqual(
        ids.slice(0, -1).slice(-50),
      );
    });
  });

  test('that is empty has no cursors, and nothing before or after it', async () => {
    const nothing: OrderedList = { ...(lists.grids as OrderedList), field: 'grids(town: $town, search: "没有这个"' };
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    for (const args of [{}, { first: 10 }, { last: 10 }]) {
      expect(await pageOf(nothing, args)).toEqual({ nodes: [], edges: [], totalCount: 0, pageInfo });
    }
  });

  test('of the towns has the viewer’s own alone', async () => {
    const { body } = await ask(odd, '{ towns(first: 1) { totalCount nodes { code } pageInfo { hasNextPage } } }');
    expect(body.data.towns).toEqual({ totalCount: 1, nodes: [{ code: odd }], pageInfo: { hasNextPage: false } });
  });

  const wrongSize = { zh: '每页数量应为 1–100。', en: 'A page holds 1 to 100 rows.' };
  const wrongDirection = {
    zh: 'first/after 与 last/before 不能同时使用。',
    en: 'Use either first and after, or last and before.',
  };
  const wrongCursor = {
    zh: '分页游标无效，请从第一页重新开始。',
    en: 'The cursor is none of ours; start from the first page.',
  };
  const someCursor = encodeCursor(['a', 'b']);

  test.for([
    [{ first: 0 }, wrongSize],
    [{ first: -1 }, wrongSize],
    [{ first: 101 }, wrongSize],
    [{ last: 0 }, wrongSize],
    [{ last: 101 }, wrongSize],
    [{ first: 5, last: 5 }, wrongDirection],
    [{ first: 5, before: someCursor }, wrongDirection],
    [{ last: 5, after: someCursor }, wrongDirection],
    [{ after: someCursor, before: someCursor }, wrongDirection],
    [{ after: '' }, wrongCursor],
    [{ after: 'page 2' }, wrongCursor],
    [{ before: 'page 2' }, wrongCursor],
    [{ after: encodeCursor(['a']) }, wrongCursor],
    [{ after: encodeCursor([1, 'b']) }, wrongCursor],
    [{ after: encodeCursor(['a', null]) }, wrongCursor],
    [{ after: encodeCursor(['a', { b: 1 }]) }, wrongCursor],
    [{ after: encodeCursor(['a', 'b\0']) }, wrongCursor],
  ] as const)('refuses %j, and says why in the reader’s language', async ([args, message]) => {
    for (const field of ['projects(town: $town', 'units(town: $town']) {
      const query = documentOf({ ...(lists.grids as OrderedList), field });
      for (const language of ['zh', 'en'] as const) {
        const { body } = await ask(zhujing, query, args, language);
        expect(body.data).toBeNull();
        expect(body.errors).toMatchObject([{ message: message[language], extensions: { code: 'BAD_USER_INPUT' } }]);
      }
    }
  });

  test.for([
    ['another order of the same list', ['a', 'b']],
    ['a text where a number is due', ['1', 'a', 'b']],
    ['a fraction', [1.5, 'a', 'b']],
    ['a number that no column holds', [99_999_999_999, 'a', 'b']],
  ] as const)('refuses the cursor of %s', async ([, values]) => {
    const list = lists['projects by free slots'] as OrderedList;
    const { body } = await ask(zhujing, documentOf(list), { after: encodeCursor([...values]) });
    expect(body.errors).toMatchObject([{ message: wrongCursor.en, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('takes null for an argument left out', async () => {
    const nulls = { first: null, after: null, last: null, before: null };
    expect(await pageOf(lists.grids as OrderedList, nulls)).toEqual(await pageOf(lists.grids as OrderedList, {}));
  });

  describe('below each row of another list', () => {
    const nested = `query ($town: TownCode!, $first: Int, $after: String, $last: Int, $before: String) {
      list: units(town: $town, first: 20) { nodes { id
        claims(first: $first, after: $after, last: $last, before: $before) { nodes { id } totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;

    test('is the same page of each parent’s own rows, counted for each', async () => {
      const { body } = await ask(zhujing, nested, { first: 2 });
      const rows = await database.reader.selectFrom('claim').selectAll().where('town_code', '=', zhujing).execute();
      const counts = new Set<number>();
      for (const { id, claims } of body.data.list.nodes) {
        const own = rows.filter(({ unit_id }) => toGlobalId('Unit', zhujing, unit_id) === id);
        own.sort((a, b) => b.revision - a.revision || -bytewise(a.claimed_at, b.claimed_at) || -bytewise(a.id, b.id));
        expect(claims.nodes.map((claim: Raw) => claim.id)).toEqual(
          own.slice(0, 2).map((claim) => toGlobalId('Claim', zhujing, claim.id)),
        );
        expect(claims.totalCount).toBe(own.length);
        expect(claims.pageInfo.hasNextPage).toBe(own.length > 2);
        expect(claims.pageInfo.hasPreviousPage).toBe(false);
        counts.add(own.length);
      }
      expect(counts.size).toBeGreaterThan(1);
    });

    test('can be read on from a cursor, to the end and back', async () => {
      const children = `query ($town: TownCode!, $first: Int, $after: String, $last: Int, $before: String) {
        list: grids(town: $town, level: TOWN) { nodes {
          children(first: $first, after: $after, last: $last, before: $before) { totalCount nodes { id name }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`;
      const pageAt = async (args: object) => {
        const { body } = await ask(zhujing, children, args);
        return body.data.list.nodes[0].children as Page;
      };
      const all = (await pageAt({ first: 100 })).nodes;
      expect(all.length).toBe(5);
      const one = await pageAt({ first: 2 });
      const two = await pageAt({ first: 2, after: one.pageInfo.endCursor });
      const three = await pageAt({ first: 2, after: two.pageInfo.endCursor });
      expect([one, two, three].flatMap(({ nodes }) => nodes)).toEqual(all);
      expect([one, two, three].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
      const back = await pageAt({ last: 2, before: three.pageInfo.startCursor });
      expect(back.nodes).toEqual(two.nodes);
      expect([one, two, three, back].map(({ totalCount }) => totalCount)).toEqual([5, 5, 5, 5]);
    });

    test('refuses what a list refuses', async () => {
      const { body } = await ask(zhujing, nested, { first: 101 });
      expect(body.errors[0]).toMatchObject({ message: wrongSize.en, extensions: { code: 'BAD_USER_INPUT' } });
      const foreign = await ask(zhujing, nested, { after: encodeCursor(['a', 'b', 'c']) });
      expect(foreign.body.errors[0]).toMatchObject({ message: wrongCursor.en });
    });

    test('shows of a grid’s children those that are open today', async () => {
      const query =
        '{ list: grids(town: "310000001", level: AREA) { nodes { children { totalCount nodes { name } } } } }';
      const namesOpen = async () => {
        const { body } = await ask(odd, query);
        return body.data.list.nodes[0].children.nodes.map(({ name }: Raw) => name);
      };
      const set = (dates: object) =>
        server.app.services.ledger.write(
          { town: odd, actor: { id: 'a', role: 'OPERATOR' }, mutation: 'import', key: newKey(), input: dates },
          async ({ sql }) => {
            const grids = sql.updateTable('grid').set(dates as never);
            await grids.where('town_code', '=', odd).where('id', '=', 'west').execute();
            return { record: { kind: 'UNITS_IMPORTED', facts: {}, outcome: {} } };
          },
        );
      await set({ closed_on: '2026-11-22' });
      expect(await namesOpen()).toEqual(['east', 'west']);
      await set({ closed_on: '2026-11-21' });
      expect(await namesOpen()).toEqual(['east']);
      await set({ closed_on: null, opened_on: '2026-11-22' });
      expect(await namesOpen()).toEqual(['east']);
      await set({ opened_on: '2026-11-21' });
      expect(await namesOpen()).toEqual(['east', 'west']);
    });
  });

  describe('with a search', () => {
    const found = async (search: string) => {
      const query = 'query ($search: String) { projects(town: "310000001", search: $search) { nodes { name } } }';
      const { body } = await ask(odd, query, { search });
      expect(body.errors).toBeUndefined();
      return body.data.projects.nodes.map(({ name }: Raw) => name).sort();
    };

    test.for([
      ['%', ['%', '100%']],
      ['_', ['_', 'a_b']],
      ['a_b', ['a_b']],
      ['\\', ['\\']],
      ['\\%', []],
      ['B', ['B', 'aXb', 'a_b', 'b']],
      ['axb', ['aXb']],
      ['阿', ['阿']],
      ['𠀀', ['𠀀']],
      ['É', ['É']],
      ['Ａ', ['Ａ']],
      [' 阿 ', ['阿']],
      ["'", []],
      ['x'.repeat(60_000), []],
    ] as const)('finds by “%s” the names that contain it, and no pattern', async ([search, names]) => {
      expect(await found(search)).toEqual([...names]);
    });

    test('for nothing finds all', async () => {
      expect((await found('')).length).toBe(oddNames.length);
      expect((await found('  ')).length).toBe(oddNames.length);
    });
  });

  test.for([
    'projects(town: $town, category: [])',
    'projects(town: $town, stage: [])',
    'claims(town: $town, status: [])',
  ])('filtered by an empty list of wishes is empty: %s', async (field) => {
    const { body } = await ask(zhujing, `query ($town: TownCode!) { list: ${field} { totalCount nodes { id } } }`);
    expect(body.data).toEqual({ list: { totalCount: 0, nodes: [] } });
  });

  test.for([
    ['a variable', 'query ($text: String) { projects(town: "310000001", search: $text) { totalCount } }'],
    ['the text', '{ projects(town: "310000001", search: "a\\u0000") { totalCount } }'],
  ])('asked for with the character NUL in %s is refused on both engines alike', async ([, query]) => {
    const { body } = await ask(odd, query as string, { text: 'a\0' });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

function bytewise(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** A town whose names sort and match differently wherever one is careless, and with two meetings on a day. */
async function plantOddTown(database: Database): Promise<void> {
  await plantTown(database, {
    code: odd,
    projects: oddNames.map((_, index) => ({ id: `p${index}`, slots: 1 + (index % 3) })),
    units: Array.from({ length: 12 }, (_, index) => `u${index}`),
    accounts: [{ id: 'leader', role: 'LEADER' }],
    meetings: Array.from({ length: 12 }, (_, index) => ({ id: `m${index}`, status: 'CLOSED', projects: [] })),
  });
  for (const [index, name] of oddNames.entries()) {
    await database.writer
      .updateTable('project')
      .set({ name, sort_key: String((index * 7) % 5) })
      .where('town_code', '=', odd)
      .where('id', '=', `p${index}`)
      .execute();
  }
  for (const [id, joined_on] of [
    ['u2', null],
    ['u5', null],
    ['u7', '1997-07-01'],
    ['u11', '1997-07-01'],
  ] as const) {
    await database.writer
      .updateTable('unit')
      .set({ joined_on })
      .where('town_code', '=', odd)
      .where('id', '=', id)
      .execute();
  }
  for (const id of ['m3', 'm7', 'm10']) {
    await database.writer
      .updateTable('meeting')
      .set({ held_on: '2027-01-05' })
      .where('town_code', '=', odd)
      .where('id', '=', id)
      .execute();
  }
}
