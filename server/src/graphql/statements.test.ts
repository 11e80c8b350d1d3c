import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { loadExampleTowns } from '../example/load.ts';
import { Ledger } from '../ledger/ledger.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';
import { toGlobalId } from './ids.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const zhujing = '310116101';
const kangqiao = '310115136';
const village = '310000001';

const grid = '{ name parent { name } path { name } }';
const project = `{ name season { name } grid ${grid}
  claims { kind unit { name home ${grid} } project { name } } previous { name season { name } claims { unit { name } } } }`;
const claim = `{ kind unit { name home ${grid} } project ${project} }`;
const rates = '{ numerator denominator ratio }';

/** Every list of the schema with what hangs on its rows; each is asked for `$rows` rows. */
const lists: { [what: string]: { town: string; query: string } } = {
  'projects with their grids, seasons, claims and predecessors': {
    town: zhujing,
    query: `($town: TownCode!, $rows: Int!) { list: projects(town: $town, first: $rows) { totalCount nodes ${project} } }`,
  },
  'adopted projects by free slots': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: projects(town: $town, first: $rows, orderBy: SLOTS_LEFT, adopted: true)
      { totalCount nodes ${project} } }`,
  },
  'units with their homes and a page of their claims': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: units(town: $town, first: $rows, claiming: true) { totalCount nodes {
      name home ${grid} claims(first: 3) { totalCount pageInfo { hasNextPage } nodes ${claim} } } } }`,
  },
  'units with the claims of one season': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: units(town: $town, first: $rows, claiming: true) { nodes {
      claims(season: "now", first: 3) { nodes { project { grid { name } } } } } } }`,
  },
  'claims with their projects and units': {
    town: zhujing,
    query: `($town: TownCode!, $rows: Int!) { list: claims(town: $town, first: $rows) { totalCount nodes ${claim} } }`,
  },
  'grids with their parents and paths': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: MICRO_GRID) { totalCount nodes ${grid} } }`,
  },
  'grids with a page of their children': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: NEIGHBOURHOOD) { nodes {
      name children(first: 2) { totalCount nodes { name path { name } children { totalCount nodes { name } } } } } } }`,
  },
  'meetings with their seasons': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: meetings(town: $town, first: $rows) { totalCount nodes { name season { name } } } }`,
  },
  'meetings with their whole boards': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: meetings(town: $town, first: $rows) { nodes { name season { name } board {
      projects ${rates} claims { total } board { name claims { unit { name home { name } } } }
      latest(first: 3) { unit { name } project { name } } } } } }`,
  },
  'adoption with its areas and newest claims': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: adoption(town: $town) { town { name root { name } currentSeason { name } }
      season { name } projects ${rates} units ${rates} renewal ${rates} byArea { area ${grid} slots ${rates} }
      byCategory { slots ${rates} } byUnitKind { units ${rates} } nodes: latest(first: $rows) ${claim} } }`,
  },
};

onBothEngines('the number of statements for a list', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let statements = 0;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: () => statements++ }));
    await loadExampleTowns({ database, ledger: new Ledger(database, clock), clock });
    await plantVillage(database);
    server = await startServer(database, clock);
    for (const town of [zhujing, kangqiao, village]) tokens.set(town, await server.tokenFor(town, 'leader'));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** Asks for a list of that many rows; tells how many came and what they cost. */
  async function ask(town: string, query: string, variables: object) {
    statements = 0;
    const { data, errors } = await server.ask<{ list: { nodes: object[] } }>(
      `query ${query}`,
      { town, ...variables },
      tokens.get(town),
    );
    expect(errors).toBeUndefined();
    return { rows: data?.list.nodes.length, statements };
  }

  /**
   * PostgreSQL answers statements that run at once in any order, and rows that two branches of an operation wait for
   * come in one batch or in two. SQLite answers one after the other.
   */
  function expectAsMany(many: number, few: number) {
    if (engine === 'sqlite') expect(many).toBe(few);
    else expect(Math.abs(many - few)).toBeLessThan(5);
  }

  test.for(Object.keys(lists))('of %s is the same for 5 rows as for 50', async (what) => {
    const { town, query } = lists[what] as { town: string; query: string };
    const few = await ask(town, query, { rows: 5 });
    const many = await ask(town, query, { rows: 50 });
    expect([few.rows, many.rows]).toEqual([5, 50]);
    expect(few.statements).toBeGreaterThan(1);
    expectAsMany(many.statements, few.statements);
  });

  test('of a meeting’s list is the same for 5 projects as for 50', async () => {
    const board = `($meeting: ID!) { list: meetingBoard(meeting: $meeting) { meeting { season { name } } claims { total }
      nodes: board ${project} latest(first: 50) ${claim} } }`;
    const few = await ask(village, board, { meeting: toGlobalId('Meeting', village, 'of-5') });
    const many = await ask(village, board, { meeting: toGlobalId('Meeting', village, 'of-50') });
    expect([few.rows, many.rows]).toEqual([5, 50]);
    expectAsMany(many.statements, few.statements);
  });

  test('of a list is one more when its rows are counted, and no more when they are not', async () => {
    const query = '($town: TownCode!, $rows: Int!) { list: units(town: $town, first: $rows) { nodes { name } } }';
    const counted = query.replace('nodes', 'totalCount nodes');
    const { statements: without } = await ask(zhujing, query, { rows: 5 });
    expect(await ask(zhujing, counted, { rows: 5 })).toEqual({ rows: 5, statements: without + 1 });
  });
});

/** A small town with 50 projects, each claimed this season and the last, and 52 meetings. */
async function plantVillage(database: Database): Promise<void> {
  const names = Array.from({ length: 50 }, (_, index) => `${index}`);
  const lastYear = names.map((name) => `last-${name}`);
  await plantTown(database, {
    code: village,
    seasons: [
      { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
      { id: 'now', begunOn: '2026-01-01' },
    ],
    units: names,
    projects: [
      ...names.map((id) => ({ id, slots: 2 })),
      ...names.map((id) => ({ id: `last-${id}`, slots: 2, season: 'last', series: id })),
    ],
    accounts: [{ id: 'leader', role: 'LEADER' }],
    meetings: [
      { id: 'of-5', status: 'SCHEDULED', projects: names.slice(0, 5) },
      { id: 'of-50', status: 'SCHEDULED', projects: names },
      ...names.map((id) => ({ id, status: 'SCHEDULED', projects: [id] })),
    ],
  });
  const claims = [...names, ...lastYear].map((id, index) => ({
    town_code: village,
    id,
    project_id: id,
    unit_id: names[index % names.length] as string,
    kind: 'NEW' as const,
    status: 'ACTIVE' as const,
    claimed_at: clock().toISOString(),
    revision: index + 1,
  }));
  await database.writer.insertInto('claim').values(claims).execute();
  await database.writer.updateTable('project').set({ standing_claims: 1 }).where('town_code', '=', village).execute();
  await database.writer.updateTable('unit').set({ home_id: 'east' }).where('town_code', '=', village).execute();
}
