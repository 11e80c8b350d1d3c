// What a page of a town's posts costs where there are many of them.
import type { CompiledQuery } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { insertRows } from '../../database/insert-rows.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { planOf, rowsVisited } from '../../testing/plans.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';
import { childPath } from '../grids/grid-path.ts';

const towns = ['310700001', '310700002', '310700003'];
const [, town] = towns as [string, string];
const neighbourhoods = 20;
const microGrids = 1_000;
const roles = ['LEADER', 'FULL_TIME', 'ROSTER'] as const;
const pageSize = 10;

onBothEngines('a page of the posts', (engine) => {
  let database: Database;
  let server: TestServer;
  let token: string;
  let end: () => Promise<void>;
  let heard: CompiledQuery[] = [];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: ({ query }) => void heard.push(query) }));
    for (const code of towns) await plantMany(database, code);
    if (engine === 'postgresql') await sql`analyze`.execute(database.writer);
    server = await startServer(database, () => new Date('2026-11-21T08:00:00Z'));
    token = await server.tokenFor(town, 'leader');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  interface Page {
    nodes: { role: string; grid: { path: { name: string }[] } }[];
    pageInfo: { startCursor: string; endCursor: string };
  }

  async function pageOf(variables: object) {
    heard = [];
    const { data, errors } = await server.ask<{ posts: Page }>(
      `query ($town: TownCode!, $first: Int, $after: String, $last: Int, $within: ID) {
        posts(town: $town, first: $first, after: $after, last: $last, within: $within) {
          nodes { role grid { path { name } } } pageInfo { startCursor endCursor } } }`,
      { town, ...variables },
      token,
    );
    if (!data) throw new Error(JSON.stringify(errors));
    const pages = heard.filter((query) => query.sql.includes('as listed'));
    expect(pages).toHaveLength(1);
    return { ...data.posts, statement: pages[0] as CompiledQuery };
  }

  const within = toGlobalId('Grid', town, 'n7');
  const wholeSort = { sqlite: /TEMP B-TREE FOR ORDER BY/, postgresql: /^ *-> {2}Sort/ }[engine];

  test.for([
    ['the first', { first: pageSize }],
    ['the last', { last: pageSize }],
    ['the first within a neighbourhood', { first: pageSize, within }],
  ] as const)('is read in its order: %s', async ([, variables]) => {
    const { nodes, statement } = await pageOf(variables);
    expect(nodes).toHaveLength(pageSize);
    const plan = await planOf(database, statement);
    expect([plan.filter((line) => wholeSort.test(line)), plan]).toEqual([[], plan]);
    if (engine === 'postgresql') expect(await rowsVisited(database, statement)).toBeLessThan(20 * pageSize);
    else
      expect(plan[0]).toMatch(/^SEARCH grid USING INDEX grid_path_unique \(town_code=\?( AND path>\? AND path<\?)?\)$/);
  });

  test('and the pages together are the whole list, in the order of the tree, the leader first', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo }: Page = await pageOf({ first: 100, after, within });
      seen.push(...nodes.map(({ role, grid }) => `${grid.path.at(-1)?.name} ${role}`));
      if (nodes.length < 100) break;
      after = pageInfo.endCursor;
    }
    const inTree = Array.from({ length: microGrids / neighbourhoods }, (_, index) => `m${7 + index * neighbourhoods}`);
    expect(seen).toEqual(inTree.flatMap((name) => roles.map((role) => `${name} ${role}`)));
  });
});

/** A town of 20 neighbourhoods and 1,000 micro-grids with three posts in each, two of three held. */
async function plantMany(database: Database, code: string): Promise<void> {
  await plantTown(database, { code, accounts: [{ id: 'leader', role: 'LEADER' }] });
  const area = childPath(childPath(null, 1), 1);
  const blank = { kind: null, code: null, households: null, latitude: null, longitude: null };
  const base = { ...blank, town_code: code, opened_on: '2020-01-01', closed_on: null, since: '2020-01-01' };
  const around = Array.from({ length: neighbourhoods }, (_, index) => ({
    ...{ ...base, id: `n${index}`, parent_id: 'area', level: 'NEIGHBOURHOOD' as const, name: `n${index}` },
    path: childPath(area, index + 10),
  }));
  const grids = Array.from({ length: microGrids }, (_, index) => ({
    ...{
      ...base,
      id: `m${index}`,
      parent_id: `n${index % neighbourhoods}`,
      level: 'MICRO_GRID' as const,
      name: `m${index}`,
    },
    path: childPath(around[index % neighbourhoods]?.path ?? '', Math.floor(index / neighbourhoods) + 1),
  }));
  const posts = grids.flatMap((grid, index) =>
    roles.map((role) => ({
      // Ids in no order of the tree.
      ...{
        town_code: code,
        id: `${(index * 7_919) % 1_009}-${grid.id}-${role}`,
        grid_id: grid.id,
        station_id: null,
        role,
      },
      ...{ established_on: '2021-01-01', abolished_on: null },
    })),
  );
  const holdings = posts
    .filter((_, index) => index % 3 !== 0)
    .map(({ id }) => ({
      town_code: code,
      id,
      post_id: id,
      holder_id: null,
      headcount: 5,
      since: '2021-01-01',
      until: null,
    }));
  await insertRows(database.writer, 'grid', [...around, ...grids]);
  await insertRows(database.writer, 'post', posts);
  await insertRows(database.writer, 'post_holding', holdings);
}
