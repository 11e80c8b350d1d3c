import { type LogEvent, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { insertRows } from '../../database/insert-rows.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { planOf } from '../../testing/plans.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';
import { childPath } from './grid-path.ts';

const today = '2026-11-21';
const towns = ['310400001', '310400002', '310400003'];
const [town] = towns as [string];
const microGrids = 1_000;

onBothEngines('the grids below one', (engine) => {
  let database: Database;
  let server: TestServer;
  let token: string;
  let end: () => Promise<void>;
  let heard: LogEvent[] = [];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: (event) => heard.push(event) }));
    for (const code of towns) await plantMany(database, code);
    if (engine === 'postgresql') await sql`analyze`.execute(database.writer);
    server = await startServer(database, () => new Date(`${today}T08:00:00Z`), 0, { keepAnswers: false });
    token = await server.tokenFor(town, 'leader');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  /** The plan of the statement that reads a page of what is below a neighbourhood. */
  async function planOfPage(variables: object): Promise<{ plan: string[]; count: number }> {
    heard = [];
    const { data } = await server.ask<{ grids: { nodes: object[] } }>(
      `query ($town: TownCode!, $within: ID!, $on: Date, $level: GridLevel, $after: String) {
        grids(town: $town, within: $within, on: $on, level: $level, first: 5, after: $after) { nodes { name } } }`,
      { town, within: toGlobalId('Grid', town, 'n7'), ...variables },
      token,
    );
    const pages = heard.filter(({ query }) => query.sql.includes('limit') && query.sql.includes('listed'));
    expect(pages).toHaveLength(1);
    return { plan: await planOf(database, (pages[0] as LogEvent).query), count: data?.grids.nodes.length ?? 0 };
  }

  /** One range of paths of one town, read from an index; and what would read more than the town's own rows. */
  const range = {
    sqlite: /^SEARCH (grid|past) USING INDEX \w+ \(town_code=\? AND (level=\? AND )?path>\? AND path<\?\)$/,
    postgresql: /Index Cond: .*town_code = '\d+'.* AND \(path >= '[\d.a-z]+'.*\) AND \(path < '[\d.a-z]+\/'/,
  }[engine];
  const more = { sqlite: /^SCAN (grid|past|known)/, postgresql: /Seq Scan on grid/ }[engine];

  test.for([
    ['today', {}, 1],
    ['of one level today', { level: 'MICRO_GRID' }, 1],
    ['on an earlier day', { on: '2026-06-01' }, 2],
  ] as const)('%s are one range of an index', async ([, variables, ranges]) => {
    const { plan, count } = await planOfPage(variables);
    expect(count).toBe(5);
    expect([plan.filter((line) => range.test(line)).length, plan]).toEqual([ranges, plan]);
    expect(plan.filter((line) => more.test(line))).toEqual([]);
  });

  test('today are read in their order: a page costs the same at any depth', async () => {
    const { plan } = await planOfPage({});
    expect(plan.filter((line) => /TEMP B-TREE|Sort/.test(line))).toEqual([]);
  });
});

/** A town of 20 neighbourhoods and many micro-grids, each of which was called otherwise until the spring and the summer. */
async function plantMany(database: Database, code: string): Promise<void> {
  await plantTown(database, { code, accounts: [{ id: 'leader', role: 'LEADER' }] });
  const area = childPath(childPath(null, 1), 1);
  const blank = { kind: null, code: null, households: null, latitude: null, longitude: null };
  const base = { ...blank, town_code: code, opened_on: '2020-01-01', closed_on: null, since: '2026-07-01' };
  const neighbourhoods = Array.from({ length: 20 }, (_, index) => ({
    ...base,
    id: `n${index}`,
    parent_id: 'area',
    level: 'NEIGHBOURHOOD' as const,
    name: `n${index}`,
    path: childPath(area, index + 10),
  }));
  const grids = Array.from({ length: microGrids }, (_, index) => ({
    ...base,
    id: `m${index}`,
    parent_id: `n${index % 20}`,
    level: 'MICRO_GRID' as const,
    name: `m${index}`,
    path: childPath(neighbourhoods[index % 20]?.path ?? '', Math.floor(index / 20) + 1),
  }));
  const all = [...neighbourhoods, ...grids];
  await insertRows(database.writer, 'grid', all);
  for (const [since, until] of [
    ['2020-01-01', '2026-04-01'],
    ['2026-04-01', '2026-07-01'],
  ] as const) {
    await insertRows(
      database.writer,
      'grid_past',
      all.map(({ id, opened_on, closed_on, ...grid }) => ({ ...grid, grid_id: id, since, until })),
    );
  }
}
