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
  'grids of an earlier day with their parents, paths and children': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: NEIGHBOURHOOD, on: "2025-06-01") {
      totalCount nodes { name parent { name } path { name } children(first: 2) { totalCount nodes { name path { name } } } } } }`,
  },
  'grids with their history': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: NEIGHBOURHOOD) { nodes {
      name position { latitude } history { name parent { name } } } } }`,
  },
  'organisations with what is above, below, in and around them': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: organisations(town: $town, first: $rows, orderBy: TREE, topmost: false) {
      totalCount nodes { name parent { name } grid ${grid} unit { name home ${grid} } secretary { name contact }
        joint { partnerTown turnSince } children(first: 2) { totalCount nodes { name secretary { name } } }
        covers(first: 2) { totalCount nodes { name organisations { name } coveredBy { name } } } } } }`,
  },
  'units with their organisations': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: units(town: $town, first: $rows) { nodes { name
      organisations { name parent { name } secretary { name } } coveredBy { name grid { name } } } } }`,
  },
  'grids with their organisations': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: MICRO_GRID) { nodes { name
      organisations { name parent { name } secretary { name } } } } }`,
  },
  'posts with their places, holders and histories': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: posts(town: $town, first: $rows) { totalCount nodes { role grid ${grid}
      station { name director { role } } holder { name contact posts { role grid { name } } } history { holder { name } } } } }`,
  },
  'post holders with their posts': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: postHolders(town: $town, first: $rows) { totalCount nodes { name contact
      posts { role vacantSince grid { name } } } } }`,
  },
  'stations with what they serve and who directs them': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: stations(town: $town, first: $rows) { totalCount nodes { name grid ${grid}
      reach { name stations { name } } director { holder { name } history { since } } } } }`,
  },
  'pairings with their parties': {
    town: village,
    query: `($town: TownCode!, $rows: Int!) { list: pairings(town: $town, first: $rows) { totalCount nodes { isInForce parties { name
      organisation { name pairings { mode } } unit { name pairings { mode } } grid { name pairings { mode } } post { role } } } } }`,
  },
  'grids with their posts, stations and pairings': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: MICRO_GRID) { nodes { name
      posts { role holder { name contact } } stations { name reach { name } } pairings { parties { name } } } } }`,
  },
  'grids with their coverage and their blanks': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: NEIGHBOURHOOD) { nodes { name
      coverage { service ${rates} pairing ${rates} } blanks { kind since ask { name contact post { role } organisation { name } } } } } }`,
  },
  'the largest grids with the coverage of what they lie in': {
    town: zhujing,
    query: `($town: TownCode!, $rows: Int!) { list: grids(town: $town, first: $rows, level: MICRO_GRID, orderBy: HOUSEHOLDS) {
      totalCount nodes { name parent { coverage { adoption ${rates} } } } } }`,
  },
  'blanks with whom to ask': {
    town: kangqiao,
    query: `($town: TownCode!, $rows: Int!) { list: blanks(town: $town, first: $rows) { totalCount nodes { kind since missing
      grid ${grid} ask { name contact post { role grid { name } } organisation { name secretary { name } } } } } }`,
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
  await plantOrganisations(database, names);
  await plantPlaces(database, names);
}

/** A committee with a joint branch under it for every name, in the units and in a grid by turns, each covering a unit. */
async function plantOrganisations(database: Database, names: string[]): Promise<void> {
  const ofTown = { town_code: village, kind: 'BRANCH', setting: 'JOINT', founded_on: '2026-01-01' } as const;
  const branches = names.map((name, index) => ({
    ...ofTown,
    id: `branch-${name}`,
    name,
    sort_key: name,
    parent_id: 'committee',
    secretary_id: name,
    grid_id: index % 2 ? 'west' : null,
    unit_id: index % 2 ? null : name,
  }));
  const sql = database.writer;
  const people = names.map((id) => ({ town_code: village, id, name: id, sort_key: id, contact: '021-0000-0000' }));
  await sql.insertInto('post_holder').values(people).execute();
  await sql
    .insertInto('party_organisation')
    .values([{ ...ofTown, setting: 'REGULAR', id: 'committee', name: '党委', sort_key: 'dang wei', grid_id: 'town' }])
    .execute();
  await sql.insertInto('party_organisation').values(branches).execute();
  const groups = branches.map(({ id }) => ({
    ...ofTown,
    id: `group-of-${id}`,
    name: id,
    sort_key: id,
    parent_id: id,
    grid_id: 'east',
    dissolved_on: null,
  }));
  await sql.insertInto('party_organisation').values(groups).execute();
  const joint = { town_code: village, partner_town: '330000001', partner_town_name: '邻镇', has_secretary: true };
  const rhythm = { turn_since: '2026-01-01', session_every_months: 1, theme_day_every_months: 3 };
  const covered = branches.map(({ id, name }) => ({
    town_code: village,
    id,
    organisation_id: id,
    unit_id: name,
    since: '2026-01-01',
  }));
  await sql
    .insertInto('joint_branch')
    .values(branches.map(({ id }) => ({ ...joint, ...rhythm, organisation_id: id })))
    .execute();
  await sql.insertInto('unit_cover').values(covered).execute();
}

/** For every name a station that serves a neighbourhood, a post in a grid and one at the station, and a pairing of each kind of party. */
async function plantPlaces(database: Database, names: string[]): Promise<void> {
  const sql = database.writer;
  const at = names.map((id) => ({ town_code: village, id, grid_id: 'east' }));
  const stations = at.map((row) => ({ ...row, name: row.id, sort_key: row.id, tier: 'OTHER' as const }));
  const opened = { services: '["议事"]', hours: '[]', opened_on: '2026-01-01' };
  const held = { established_on: '2026-01-01' };
  const posts = [
    ...at.map((row) => ({ ...row, ...held, role: 'PART_TIME' as const, station_id: null })),
    ...at.map((row) => ({
      ...row,
      ...held,
      id: `of-${row.id}`,
      role: 'STATION_DIRECTOR' as const,
      station_id: row.id,
    })),
  ];
  const modes = ['RESIDENT', 'MENTORING'] as const;
  const pairings = names.map((id, index) => ({
    town_code: village,
    id,
    mode: modes[index % 2] ?? 'RESIDENT',
    promise: '共建',
  }));
  const parties = names.flatMap((name, index) => {
    const [first, second] =
      index % 2
        ? [{ post_id: name }, { post_id: `of-${name}` }]
        : [{ unit_id: name }, { organisation_id: `branch-${name}` }];
    const none = { unit_id: null, organisation_id: null, post_id: null, town_code: village, pairing_id: name };
    return [
      { ...none, ...first, id: `${name}-1`, side: 1 },
      { ...none, ...second, id: `${name}-2`, side: 2 },
    ];
  });
  await sql
    .insertInto('station')
    .values(stations.map((row) => ({ ...row, ...opened })))
    .execute();
  await sql
    .insertInto('station_reach')
    .values(at.map((row) => ({ ...row, grid_id: 'west', station_id: row.id, since: '2026-01-01' })))
    .execute();
  await sql.insertInto('post').values(posts).execute();
  await sql
    .insertInto('post_holding')
    .values(
      posts.map(({ id }, index) => ({
        town_code: village,
        id,
        post_id: id,
        holder_id: names[index % 50] ?? null,
        since: '2026-01-01',
      })),
    )
    .execute();
  await sql
    .insertInto('pairing')
    .values(pairings.map((row) => ({ ...row, signed_on: '2026-01-01' })))
    .execute();
  await sql.insertInto('pairing_party').values(parties).execute();
}
