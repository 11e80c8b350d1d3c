import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { newKey } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { keepGrids } from '../testing/keeping-grids.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const people = ['leader', 'coordinator', 'secretary', 'representative', 'administrator', 'screen'] as const;

interface ToldBlank {
  kind: string;
  grid: { name: string };
  since: string;
  households: number | null;
  missing: string[];
  ask: {
    name: string;
    contact: string | null;
    post: { role: string } | null;
    organisation: { name: string } | null;
  } | null;
}

const document = `query ($town: TownCode!, $kind: [CoverageKind!], $within: ID, $search: String, $orderBy: BlankOrder, $on: Date, $first: Int, $after: String) {
  blanks(town: $town, kind: $kind, within: $within, search: $search, orderBy: $orderBy, on: $on, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { kind grid { name } since households missing ask { name contact post { role } organisation { name } } } } }`;

onBothEngines('blanks', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town: string;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, clock);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  beforeEach(async () => {
    town = String(310_000_000 + ++towns);
    await plant(database, town);
  });

  async function ask(variables: object = {}, person: (typeof people)[number] = 'leader') {
    const token = await server.tokenFor(town, person);
    const { data, errors } = await server.ask<{
      blanks: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: ToldBlank[] };
    }>(document, { town, ...variables }, token);
    return { ...data?.blanks, errors };
  }

  const placesOf = (nodes: ToldBlank[] | undefined) => nodes?.map(({ kind, grid }) => `${kind} ${grid.name}`);

  test('are told by weight, each with where, since when and what is missing', async () => {
    const { nodes } = await ask();
    expect(nodes?.map(({ ask: _, ...blank }) => blank)).toEqual([
      // East has 900 households, a station and an adopted project; west has 400 and nothing.
      { kind: 'PAIRING', grid: { name: 'east' }, since: '2025-06-01', households: 900, missing: [] },
      { kind: 'SERVICE', grid: { name: 'west' }, since: '2020-01-01', households: 400, missing: [] },
      { kind: 'PAIRING', grid: { name: 'west' }, since: '2020-01-01', households: 400, missing: [] },
      { kind: 'ADOPTION', grid: { name: 'west' }, since: '2020-01-01', households: 400, missing: [] },
      {
        kind: 'STAFFING',
        grid: { name: 'm1' },
        since: '2026-03-01',
        households: 120,
        missing: ['FULL_TIME', 'ROSTER'],
      },
      { kind: 'ORGANISATION', grid: { name: 'm2' }, since: '2026-05-01', households: 80, missing: [] },
      { kind: 'STAFFING', grid: { name: 'm2' }, since: '2021-01-01', households: 80, missing: ['LEADER', 'FULL_TIME'] },
      { kind: 'ORGANISATION', grid: { name: 'm3' }, since: '2020-01-01', households: null, missing: [] },
      {
        kind: 'STAFFING',
        grid: { name: 'm3' },
        since: '2020-01-01',
        households: null,
        missing: ['LEADER', 'FULL_TIME'],
      },
    ]);
  });

  test.for<[object, string[]]>([
    [{ kind: ['ORGANISATION'] }, ['ORGANISATION m2', 'ORGANISATION m3']],
    [{ kind: ['PAIRING', 'SERVICE'], orderBy: 'TREE' }, ['PAIRING east', 'SERVICE west', 'PAIRING west']],
    [
      { kind: ['ORGANISATION', 'STAFFING'], orderBy: 'SINCE' },
      ['ORGANISATION m3', 'STAFFING m3', 'STAFFING m2', 'STAFFING m1', 'ORGANISATION m2'],
    ],
    [{ search: ' M3 ' }, ['ORGANISATION m3', 'STAFFING m3']],
    [{ search: '%' }, []],
    [{ kind: [] }, []],
  ])('asked for with %j are those', async ([variables, expected]) => {
    const { nodes, totalCount } = await ask(variables);
    expect(placesOf(nodes)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  test('are told of a part of the town, and page by page', async () => {
    const within = toGlobalId('Grid', town, 'west');
    expect(placesOf((await ask({ within, orderBy: 'TREE' })).nodes)).toEqual([
      'SERVICE west',
      'PAIRING west',
      'ADOPTION west',
      'ORGANISATION m3',
      'STAFFING m3',
    ]);
    const whole = placesOf((await ask()).nodes) as string[];
    const read: string[] = [];
    for (let after: string | undefined, hasMore = true; hasMore; ) {
      const { nodes, pageInfo } = await ask({ first: 2, after });
      read.push(...(placesOf(nodes) ?? []));
      after = pageInfo?.endCursor;
      hasMore = pageInfo?.hasNextPage ?? false;
    }
    expect(read).toEqual(whole);
  });

  test.for<[string, object, string[]]>([
    ['2026-03-14', { kind: ['STAFFING'], search: 'm1' }, ['STAFFING m1 FULL_TIME']],
    ['2026-03-15', { kind: ['STAFFING'], search: 'm1' }, ['STAFFING m1 FULL_TIME,ROSTER']],
    ['2026-04-30', { kind: ['ORGANISATION'] }, ['ORGANISATION m3 ']],
    ['2026-05-01', { kind: ['ORGANISATION'] }, ['ORGANISATION m2 ', 'ORGANISATION m3 ']],
    ['2025-05-31', { kind: ['PAIRING'] }, ['PAIRING west ']],
    ['2020-12-31', { kind: ['STAFFING'] }, ['STAFFING m1 LEADER,FULL_TIME', 'STAFFING m3 LEADER,FULL_TIME']],
    ['2027-01-01', { kind: ['ORGANISATION'] }, ['ORGANISATION m2 ', 'ORGANISATION m3 ']],
  ])('on %s and asked for with %j were those', async ([on, variables, expected]) => {
    const { nodes } = await ask({ on, ...variables });
    expect(nodes?.map(({ kind, grid, missing }) => `${kind} ${grid.name} ${missing}`)).toEqual(expected);
  });

  test('of an earlier day lie where they lay then, and who is to be asked where they lie now', async () => {
    const moved = await keepGrids(server, await server.tokenFor(town, 'coordinator'), 'moveGrid', {
      grid: toGlobalId('Grid', town, 'm3'),
      parent: toGlobalId('Grid', town, 'east'),
      on: '2026-06-01',
    });
    expect(moved.__typename).toBe('GridMoved');
    const told = async (on: string, within: string) => {
      const { nodes } = await ask({ on, kind: ['ORGANISATION'], within: toGlobalId('Grid', town, within) });
      return nodes?.map((blank) => [blank.grid.name, blank.ask?.name]);
    };
    expect(await told('2026-05-31', 'west')).toEqual([['m3', '示例乙']]);
    expect(await told('2026-05-31', 'east')).toEqual([['m2', '示例乙']]);
    expect(await told('2026-06-01', 'west')).toEqual([]);
    expect(await told('2026-06-01', 'east')).toEqual([
      ['m2', '示例乙'],
      ['m3', '示例乙'],
    ]);
  });

  test('of one grid are what it is short of', async () => {
    const { data } = await server.ask<{ grids: { nodes: { name: string; blanks: ToldBlank[] }[] } }>(
      `query ($town: TownCode!) { grids(town: $town, blank: STAFFING, orderBy: HOUSEHOLDS) { nodes { name blanks { kind since } } } }`,
      { town },
      await server.tokenFor(town, 'leader'),
    );
    expect(data?.grids.nodes).toEqual([
      { name: 'm1', blanks: [{ kind: 'STAFFING', since: '2026-03-01' }] },
      {
        name: 'm2',
        blanks: [
          { kind: 'ORGANISATION', since: '2026-05-01' },
          { kind: 'STAFFING', since: '2021-01-01' },
        ],
      },
      {
        name: 'm3',
        blanks: [
          { kind: 'ORGANISATION', since: '2020-01-01' },
          { kind: 'STAFFING', since: '2020-01-01' },
        ],
      },
    ]);
  });

  describe('tell whom to ask:', () => {
    const askedFor = async (name: string, person: (typeof people)[number] = 'administrator') => {
      const { nodes } = await ask({ search: name, first: 1 }, person);
      return nodes?.[0]?.ask;
    };

    test('the leader of the micro-grid itself', async () => {
      expect(await askedFor('m1')).toEqual({
        name: '示例甲',
        contact: '13800000001',
        post: { role: 'LEADER' },
        organisation: null,
      });
    });

    test('the neighbourhood’s secretary, of its highest organisation, when the micro-grid has nobody', async () => {
      expect(await askedFor('m2')).toMatchObject({
        name: '示例乙',
        organisation: { name: '东居民区党总支' },
        post: null,
      });
      expect(await askedFor('east')).toMatchObject({ name: '示例乙' });
    });

    test('the head of the area when the neighbourhood has nobody either', async () => {
      expect(await askedFor('m3')).toMatchObject({ name: '示例丙', post: { role: 'AREA_HEAD' } });
    });

    test('nobody when nobody is in office up to the town', async () => {
      await database.writer
        .updateTable('post_holding')
        .set({ until: '2026-11-21' })
        .where('town_code', '=', town)
        .execute();
      expect(await askedFor('m3')).toBeNull();
    });

    test.for([
      ['administrator', '13800000001'],
      ['coordinator', '13800000001'],
      ['secretary', '138****0001'],
      ['leader', '138****0001'],
      ['representative', null],
    ] as const)('the %s sees of a contact %s', async ([person, contact]) => {
      expect(await askedFor('m1', person)).toMatchObject({ name: '示例甲', contact });
    });
  });

  test('are not for screens, which see the rates all the same', async () => {
    expect((await ask({}, 'screen')).errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
    const token = await server.tokenFor(town, 'screen');
    const query = (field: string) =>
      `query ($town: TownCode!) { coverage(town: $town) { organisation { numerator } byArea { area { name ${field} } } } }`;
    const rates = await server.ask(query('coverage { organisation { denominator } }'), { town }, token);
    expect(rates.data).toMatchObject({ coverage: { organisation: { numerator: 1 } } });
    const named = await server.ask(query('blanks { kind }'), { town }, token);
    expect(named.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'NOT_FOUND' }]);
    const map = 'query ($town: TownCode!) { coverageMap(town: $town, kind: SERVICE) { tiles { name } } }';
    expect((await server.ask(map, { town }, token)).errors?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
  });

  test('disappear live when somebody takes the post', async () => {
    const query =
      'subscription ($town: TownCode!) { coverage(town: $town) { revision staffing { fullTime { numerator denominator } } } }';
    const follower = server.follow<{ coverage: { revision: number; staffing: object } }>(
      query,
      { town },
      await server.tokenFor(town, 'screen'),
    );
    const first = await follower.until(() => true);
    expect(first.data?.coverage.staffing).toEqual({ fullTime: { numerator: 0, denominator: 1 } });
    const filled = await server.ask<{ fillPost: { __typename: string } }>(
      `mutation ($input: FillPostInput!) { fillPost(input: $input) { __typename } }`,
      { input: { key: newKey(), post: toGlobalId('Post', town, 'm1-full-time'), newHolder: { name: '示例丁' } } },
      await server.tokenFor(town, 'coordinator'),
    );
    expect(filled.data?.fillPost.__typename).toBe('PostFilled');
    const next = await follower.until(({ data }) => data?.coverage.revision === 1);
    expect(next.data?.coverage.staffing).toEqual({ fullTime: { numerator: 1, denominator: 1 } });
    const { nodes } = await ask({ search: 'm1' });
    expect(nodes).toMatchObject([{ kind: 'STAFFING', missing: ['ROSTER'], since: '2026-03-15' }]);
  });
});

/** East has micro-grids m1 and m2, west has m3; hardly anything is there, and some of what was is gone. */
async function plant(database: Database, code: string): Promise<void> {
  await plantTown(database, {
    code,
    grids: [
      { id: 'm1', parent: 'east', households: 120 },
      { id: 'm2', parent: 'east', households: 80, openedOn: '2021-01-01' },
      { id: 'm3', parent: 'west' },
    ],
    units: ['school'],
    projects: [{ id: 'project', slots: 1, neighbourhood: 'east' }],
    accounts: [
      { id: 'leader', role: 'LEADER' },
      { id: 'coordinator', role: 'COORDINATOR' },
      { id: 'secretary', role: 'COORDINATOR', within: 'west' },
      { id: 'representative', role: 'REPRESENTATIVE', unit: 'school' },
      { id: 'administrator', role: 'ADMINISTRATOR' },
      { id: 'screen', role: 'SCREEN' },
    ],
  });
  const sql = database.writer;
  const own = { town_code: code };
  for (const [id, households] of [
    ['east', 900],
    ['west', 400],
  ] as const) {
    await sql.updateTable('grid').set({ households }).where('town_code', '=', code).where('id', '=', id).execute();
  }
  await sql
    .insertInto('post_holder')
    .values(
      [
        ['a', '示例甲', '13800000001'],
        ['b', '示例乙', '13800000002'],
        ['c', '示例丙', '13800000003'],
      ].map(([id, name, contact]) => ({ ...own, id: id as string, name: name as string, sort_key: '', contact })),
    )
    .execute();
  const organisation = { ...own, setting: 'REGULAR', sort_key: '', founded_on: '2020-01-01' } as const;
  await sql
    .insertInto('party_organisation')
    .values([
      { ...organisation, id: 'of-m1', kind: 'BRANCH', name: 'm1党支部', grid_id: 'm1' },
      { ...organisation, id: 'of-m2', kind: 'BRANCH', name: 'm2党支部', grid_id: 'm2', dissolved_on: '2026-05-01' },
      { ...organisation, id: 'group', kind: 'GROUP', name: '东居民区党小组', grid_id: 'east', secretary_id: 'a' },
      {
        ...organisation,
        id: 'general',
        kind: 'GENERAL_BRANCH',
        name: '东居民区党总支',
        grid_id: 'east',
        secretary_id: 'b',
      },
    ])
    .execute();
  const post = { ...own, established_on: '2026-03-01' };
  await sql
    .insertInto('post')
    .values([
      { ...post, id: 'm1-leader', grid_id: 'm1', role: 'LEADER' },
      { ...post, id: 'm1-full-time', grid_id: 'm1', role: 'FULL_TIME' },
      { ...post, id: 'm1-roster', grid_id: 'm1', role: 'ROSTER' },
      { ...post, id: 'head', grid_id: 'area', role: 'AREA_HEAD' },
    ])
    .execute();
  const holding = { ...own, since: '2026-03-01' };
  await sql
    .insertInto('post_holding')
    .values([
      { ...holding, id: '1', post_id: 'm1-leader', holder_id: 'a' },
      { ...holding, id: '2', post_id: 'm1-roster', headcount: 5, until: '2026-03-15' },
      { ...holding, id: '3', post_id: 'head', holder_id: 'c' },
    ])
    .execute();
  await sql
    .insertInto('station')
    .values({
      ...own,
      id: 'station',
      grid_id: 'm1',
      name: '站',
      sort_key: '',
      tier: 'OTHER',
      services: '[]',
      hours: '[]',
      opened_on: '2024-01-01',
    })
    .execute();
  await sql
    .insertInto('pairing')
    .values({ ...own, id: 'pairing', mode: 'RESIDENT', promise: '', signed_on: '2024-06-01', lapses_on: '2025-06-01' })
    .execute();
  await sql
    .insertInto('pairing_party')
    .values([
      { ...own, id: '1', pairing_id: 'pairing', side: 1, organisation_id: 'of-m1' },
      { ...own, id: '2', pairing_id: 'pairing', side: 2, unit_id: 'school' },
    ])
    .execute();
  await sql
    .insertInto('claim')
    .values({
      ...own,
      id: 'claim',
      project_id: 'project',
      unit_id: 'school',
      kind: 'NEW',
      status: 'ACTIVE',
      claimed_at: '2026-11-01T08:00:00.000Z',
      revision: 0,
    })
    .execute();
}
