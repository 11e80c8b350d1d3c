import { type GraphQLField, getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { type CompiledQuery, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { coverageFields, listOperation, listQueries } from '../testing/list-queries.ts';
import { readsOfWholeTables, readsOfWholeTown, rowsVisited, sqlitePlan } from '../testing/plans.ts';
import { copyTown, plantPopulousTown } from '../testing/populous-town.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { toGlobalId } from './ids.ts';
import { createSchema } from './schema.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const town = '310000001';
const id = (type: string, key: string) => toGlobalId(type, town, key);
const rates = '{ numerator }';

/** What is no list of many rows: single things, and lists of those of one other thing. */
const otherQueries: { [what: string]: string } = {
  'the viewer, the towns and one town': `viewer { role unit { name } within { name } towns { name } }
    towns { totalCount nodes { code } edges { node { name } } pageInfo { hasNextPage } } town(code: $town) { name rules { requiresHearing } }`,
  'anything by its id': [
    'Grid:a1',
    'Unit:u001',
    'Project:now-p001',
    'Claim:now-p001',
    'Milestone:now-p001',
    'Evidence:now-p001',
    'Consultation:now-p001',
    'Contest:contest-1',
    'ContestEntry:contest-1-1',
    'Meeting:m001',
    'Season:now',
    'PartyOrganisation:committee',
    'Post:u001',
    'PostHolder:u001',
    'Station:u001',
    'Pairing:u001',
    'Alliance:u001',
    'AllianceMember:unit-u001',
    'AllianceSeat:unit-u001',
  ]
    .map((name, index) => `n${index}: node(id: "${id(...(name.split(':') as [string, string]))}") { id }`)
    .join(' '),
  'the claims of one unit': `claims(town: $town, unit: "${id('Unit', 'u001')}") { totalCount nodes { kind } }`,
  'the claims on one project': `claims(town: $town, project: "${id('Project', 'now-p001')}") { totalCount nodes { kind } }`,
  'the claims of one unit in one season': `claims(town: $town, unit: "${id('Unit', 'u001')}", season: "now") { totalCount nodes { kind } }`,
  'the children of one grid': `node(id: "${id('Grid', 'a1-n001')}") { ... on Grid { children { totalCount nodes { name } } } }`,
  'the adoption of an earlier season': `adoption(town: $town, season: "last") { projects ${rates} renewal ${rates} }`,
  'what the ledger says of one claim': `ledger(town: $town, subject: "${id('Claim', 'now-p001')}") { totalCount nodes { revision } }`,
  'what one account did': `ledger(town: $town, actor: "${id('Account', 'leader')}") { totalCount nodes { revision } }`,
  'the coverage of a town, today and on an earlier day': `coverage(town: $town) { ${coverageFields} } then: coverage(town: $town, on: "2025-06-01") { ${coverageFields} }`,
  'the picture of a coverage': `coverageMap(town: $town, kind: STAFFING, within: "${id('Grid', 'a1')}") { town { name } within { name } tiles { name rate { ratio } } }`,
  'the picture of pairings': `pairingNetwork(town: $town) { isComplete nodes { id kind name subject { id } party { name } } edges { from to pairing { mode } } }`,
  'the alliances in a part of the town': `alliances(town: $town, within: "${id('Grid', 'east')}") { nodes { name } }`,
  'the pairings that lapse': `pairings(town: $town, lapsingBefore: "2027-01-01") { nodes { lapsesSoon } }`,
  'the board of one meeting as walls show it, and as it was': `meetingBoard(meeting: "${id('Meeting', 'm002')}", asWall: true) { board { name } latest { kind } hidden { name } wall { mode } }
    then: meetingReplay(meeting: "${id('Meeting', 'm002')}") { claims { total } board { name } }
    timeline: meetingTimeline(meeting: "${id('Meeting', 'm002')}") { minutes { claimed } }`,
  'the report of one meeting': `meetingReport(meeting: "${id('Meeting', 'm002')}") { meeting { name } projects ${rates} slots ${rates} units ${rates}
    claims { total } claimsByMinute { count } byCategory { projects ${rates} slots ${rates} list { name claims { kind } } }
    unclaimed { name } firstClaim { kind } lastClaim { kind } }`,
  'the door of one meeting': 'claimDoor(code: "ABC234") { name }',
  'one board': `meetingBoard(meeting: "${id('Meeting', 'm002')}") { claims { total } units ${rates} board { name } latest { kind } }`,
};

/** What is followed only. */
const followedQueries: { [what: string]: string } = {
  'the feed': 'feed(town: $town, after: 1000, epoch: 1) { entries { summary subject { id } } }',
};

const operations = {
  ...Object.fromEntries(Object.entries(listQueries).map(([what, query]) => [what, listOperation(query, town)])),
  ...Object.fromEntries(
    Object.entries(otherQueries).map(([what, text]) => {
      const takes = text.includes('$town') ? '($town: TownCode!)' : '';
      return [what, { text: `query ${takes} { ${text} }`, variables: { town } }];
    }),
  ),
  ...Object.fromEntries(
    Object.entries(followedQueries).map(([what, text]) => [
      what,
      { text: `subscription ($town: TownCode!) { ${text} }`, variables: { town } },
    ]),
  ),
};

/** Each paged list in each order that a page of it can have, read by `PAGE`. */
const pagedLists: { [what: string]: string } = {
  'projects by number': 'projects(town: $town, PAGE)',
  'projects by name': 'projects(town: $town, orderBy: NAME, PAGE)',
  'projects by free slots': 'projects(town: $town, orderBy: SLOTS_LEFT, PAGE)',
  'projects by progress': 'projects(town: $town, orderBy: PROGRESS, PAGE)',
  'projects by grid': 'projects(town: $town, orderBy: GRID, PAGE)',
  'units by name': 'units(town: $town, PAGE)',
  'units by the date of joining': 'units(town: $town, orderBy: JOINED_ON, PAGE)',
  'units by kind': 'units(town: $town, orderBy: KIND, PAGE)',
  alliances: 'alliances(town: $town, PAGE)',
  claims: 'claims(town: $town, PAGE)',
  'grids in the order of the tree': 'grids(town: $town, PAGE)',
  'grids of one level': 'grids(town: $town, level: MICRO_GRID, PAGE)',
  meetings: 'meetings(town: $town, PAGE)',
  contests: 'contests(town: $town, PAGE)',
  'post holders': 'postHolders(town: $town, PAGE)',
  'the ledger': 'ledger(town: $town, PAGE)',
};
/** Orders by what is computed are sorted anew for each page: no index holds them, and a season or a town is all there is. */
const sortedAnew = [
  'projects by free slots',
  'projects by progress',
  'projects by grid',
  'units by the date of joining',
  'units by kind',
];

test('every list and every relation of the schema is among what is asked here', () => {
  const schema = createSchema();
  const asked = new Set<string>();
  for (const { text } of Object.values(operations)) {
    const types = new TypeInfo(schema);
    const enter = () => void asked.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
    visit(parse(text), visitWithTypeInfo(types, { Field: { enter } }));
  }
  const mutations = new Set([schema.getMutationType()?.name, schema.getSubscriptionType()?.name]);
  const reachable = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__') && !mutations.has(type.name),
  );
  const isOutcome = (name: string) => asked.has(name) || !outcomes(schema).has(name.split('.')[0] as string);
  const relations = reachable.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field: GraphQLField<unknown, unknown>) => isObjectType(getNamedType(field.type)))
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );
  const missing = relations.filter((name) => !asked.has(name) && isOutcome(name));
  expect(missing).toEqual([]);
});

/** The types that only mutations answer with, and those that only these hold. */
function outcomes(schema: ReturnType<typeof createSchema>): Set<string> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const answered = new Set(
    fields.flatMap(({ type }) => {
      const named = getNamedType(type);
      return 'getTypes' in named ? named.getTypes().map(({ name }) => name) : [named.name];
    }),
  );
  const heldBy = (isMeant: (name: string) => boolean) =>
    Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && isMeant(type.name)
        ? Object.values(type.getFields()).map((field) => getNamedType(field.type).name)
        : [],
    );
  const heldElsewhere = new Set(heldBy((name) => !answered.has(name)));
  for (const name of heldBy((holder) => answered.has(holder))) if (!heldElsewhere.has(name)) answered.add(name);
  return answered;
}

interface Asked {
  list: { pageInfo: { startCursor: string } };
}

onBothEngines('the plan', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;
  let heard: CompiledQuery[] = [];
  let bigTables: string[];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: ({ query }) => void heard.push(query) }));
    await plantPopulousTown(database, town);
    await copyTown(database, town, 20);
    if (engine === 'postgresql') {
      await sql`analyze`.execute(database.writer);
      // As docs/OPERATING.md advises for solid-state disks; for the connections made from now on.
      const setting = "execute format('alter database %I set random_page_cost = 1.1', current_database())";
      await sql.raw(`do $$ begin ${setting}; end $$`).execute(database.writer);
    }
    bigTables = await tablesOfMoreThan(1_000);
    server = await startServer(database, clock, 0, { keepAnswers: false });
    token = await server.tokenFor(town, 'leader');
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function tablesOfMoreThan(rows: number): Promise<string[]> {
    const found: string[] = [];
    for (const { name } of await database.reader.introspection.getTables()) {
      const counted = await sql<{ count: number }>`select count(*) as count from ${sql.table(name)}`.execute(
        database.reader,
      );
      if (Number(counted.rows[0]?.count) > rows) found.push(name);
    }
    return found;
  }

  /** What the operation says, and the statements that read for it. */
  async function ask(text: string, variables: object) {
    heard = [];
    const { data, errors } = text.startsWith('subscription')
      ? await server.follow<Asked>(text, variables, token).until(() => true)
      : await server.ask<Asked>(text, variables, token);
    expect(errors).toBeUndefined();
    const statements = heard.filter((one) => /^\s*select/i.test(one.sql));
    expect(statements.length).toBeGreaterThan(0);
    return { data, statements };
  }

  test('is made for tables of many rows', () => {
    expect(bigTables).toEqual(
      expect.arrayContaining([
        'claim',
        'grid',
        'ledger_entry',
        'meeting',
        'meeting_project',
        'project',
        'session',
        'unit',
      ]),
    );
  });

  test.for(Object.keys(operations))('of %s reads no big table from beginning to end', async (what) => {
    const { text, variables } = operations[what] as (typeof operations)[string];
    const { statements } = await ask(text, { ...variables, rows: 50 });
    for (const statement of statements) {
      const read = await readsOfWholeTables(database, statement);
      expect(
        read.filter((table) => bigTables.includes(table)),
        statement.sql,
      ).toEqual([]);
    }
  });

  test.for(Object.keys(pagedLists))('of %s costs the same at the end of the list as at its beginning', async (what) => {
    const list = pagedLists[what] as string;
    const cursorType = list.startsWith('ledger') ? 'Int' : 'String';
    const pageOf = (page: string, variables: object) => {
      const takes = 'after' in variables ? `$town: TownCode!, $after: ${cursorType}` : '$town: TownCode!';
      const fields = '{ nodes { id } pageInfo { startCursor } }';
      return ask(`query (${takes}) { list: ${list.replace('PAGE', page)} ${fields} }`, { town, ...variables });
    };
    const pageStatement = (statements: CompiledQuery[]) =>
      statements.find((one) => one.sql.includes('as listed')) as CompiledQuery;
    const first = pageStatement((await pageOf('first: 10', {})).statements);
    const end = await pageOf('last: 11', {});
    const cursor = end.data?.list.pageInfo.startCursor;
    const last = pageStatement(
      (await pageOf('first: 10, after: $after', { after: cursorType === 'Int' ? Number(cursor) : cursor })).statements,
    );
    if (engine === 'postgresql') {
      const [atBeginning, atEnd] = [await rowsVisited(database, first), await rowsVisited(database, last)];
      expect(atEnd).toBeLessThanOrEqual(atBeginning + 2);
    } else if (!sortedAnew.includes(what)) {
      const plan = await sqlitePlan(database, last);
      expect(plan).toEqual([expect.stringMatching(/^SEARCH \w+ USING .*[<>]\(?\?/)]);
    }
  });

  test.runIf(engine === 'sqlite').for(Object.keys(operations).filter((what) => !(what in followedQueries)))(
    'of relations of %s finds rows by more than their town',
    async (what) => {
      const { text, variables } = operations[what] as (typeof operations)[string];
      const { statements } = await ask(text, { ...variables, rows: 50 });
      for (const statement of statements.filter((one) => isByKeys(one.sql))) {
        const read = await readsOfWholeTown(database, statement);
        expect(
          read.filter((table) => bigTables.includes(table)),
          statement.sql,
        ).toEqual([]);
      }
    },
  );
});

/** Whether the statement looks for rows of given keys, as every loader does. */
function isByKeys(text: string): boolean {
  return /"(\w+_)?id" in \(/.test(text);
}
