import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { listOperation, listQueries } from '../testing/list-queries.ts';
import { plantPopulousTown } from '../testing/populous-town.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { toGlobalId } from './ids.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const town = '310000001';

/** Who asks, and where the town stands: looked up at most so many times a second, and not by each operation. */
const upkeep = /from "session"|^select "code", "epoch", "revision" from "town"/;

onBothEngines('the number of statements for a list', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;
  let statements = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, {
      onStatement: ({ query }) => {
        if (!upkeep.test(query.sql)) statements += 1;
      },
    }));
    await plantPopulousTown(database, town);
    server = await startServer(database, clock, 0, { keepAnswers: false });
    token = await server.tokenFor(town, 'leader');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** Tells how many rows came and what they cost. */
  async function ask(text: string, variables: object) {
    statements = 0;
    const { data, errors } = await server.ask<{ list: { nodes: object[] } }>(text, variables, token);
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

  test.for(Object.keys(listQueries))('of %s is the same for 5 rows as for 50', async (what) => {
    const { text, variables } = listOperation(listQueries[what] as string, town);
    const few = await ask(text, { ...variables, rows: 5 });
    const many = await ask(text, { ...variables, rows: 50 });
    expect([few.rows, many.rows]).toEqual([5, 50]);
    expect(few.statements).toBeGreaterThan(1);
    expectAsMany(many.statements, few.statements);
  });

  test('of a meeting’s list is the same for 5 projects as for 50', async () => {
    const board = `query ($meeting: ID!) { list: meetingBoard(meeting: $meeting) { meeting { season { name } } claims { total }
      nodes: board { name grid { name parent { name } } claims { unit { name home { name } } } } latest(first: 50) { project { name } } } }`;
    const few = await ask(board, { meeting: toGlobalId('Meeting', town, 'm001') });
    const many = await ask(board, { meeting: toGlobalId('Meeting', town, 'm002') });
    expect([few.rows, many.rows]).toEqual([5, 50]);
    expectAsMany(many.statements, few.statements);
  });

  test('of a list is one more when its rows are counted, and no more when they are not', async () => {
    const query = `query ($town: TownCode!) { list: units(town: $town, first: 5) { nodes { name } } }`;
    const counted = query.replace('nodes', 'totalCount nodes');
    const { statements: without } = await ask(query, { town });
    expect(await ask(counted, { town })).toEqual({ rows: 5, statements: without + 1 });
  });
});
