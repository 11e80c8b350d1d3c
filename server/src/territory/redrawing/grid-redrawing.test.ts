import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { type GridAnswer, type GridMutation, keepGrids } from '../../testing/keeping-grids.ts';
import { movedOutSince, seatEverything, seatsNow } from '../../testing/seating.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const day = '2026-11-10';
const dayBefore = '2026-11-09';

/** What of `seatEverything` follows into the successor of its grid; the completed project stays where it was done. */
const following = ['branch', 'director', 'leader', 'part-time', 'party', 'project', 'roster', 'station'];

onBothEngines('redrawing grids', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310300000';
  let token: string;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date('2026-11-21T08:00:00Z'));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      seasons: [{ id: 'now', begunOn: '2026-01-01' }],
      grids: [
        { id: 'm1', parent: 'east', households: 10 },
        { id: 'm2', parent: 'east', households: 20 },
        { id: 'm3', parent: 'west', households: 30 },
        { id: 'b1', parent: 'm1', households: 4 },
        { id: 'b2', parent: 'm1', households: 6 },
      ],
      units: ['school', 'clinic', 'shop'],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'secretary', role: 'COORDINATOR', within: 'east' },
      ],
    });
    for (const [grid, unit, roster] of [
      ['m1', 'school', 25],
      ['m3', 'clinic', 30],
      ['east', 'shop', 5],
    ] as const) {
      await seatEverything(database, town, grid, { unit, season: 'now', roster });
    }
    token = await server.tokenFor(town, 'office');
  });

  const grid = (key: string) => toGlobalId('Grid', town, key);
  const of = (type: string, ...keys: string[]) => keys.map((key) => toGlobalId(type, town, key));
  const keyOf = (id: string | undefined) =>
    Buffer.from(id ?? '', 'base64url')
      .toString()
      .split(':')
      .at(-1) as string;
  const take = (mutation: GridMutation, input: object): Promise<GridAnswer> =>
    keepGrids(server, token, mutation, { on: day, ...input });
  const its = (key: string, things = following) => things.map((thing) => `${key}-${thing}`);

  const gridRow = (id: string) =>
    database.reader
      .selectFrom('grid')
      .selectAll()
      .where('town_code', '=', town)
      .where('id', '=', id)
      .executeTakeFirst();
  const withinOf = async (account: string) =>
    (
      await database.reader
        .selectFrom('account')
        .select('within_id')
        .where('town_code', '=', town)
        .where('id', '=', account)
        .executeTakeFirst()
    )?.within_id;
  /** The accounts that the ledger's last entry tells to answer for another grid since. */
  const accountsTold = async () => {
    const { after } = await database.reader
      .selectFrom('ledger_entry')
      .select('after')
      .where('town_code', '=', town)
      .orderBy('revision', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return JSON.parse(after ?? 'null').accounts;
  };
  const reach = async () => {
    const rows = await database.reader
      .selectFrom('station_reach')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('since')
      .execute();
    return rows.map(({ station_id, grid_id, since, until }) => [station_id, grid_id, since, until]);
  };
  const serve = (id: string, grid_id: string) =>
    database.writer
      .insertInto('station_reach')
      .values({ town_code: town, id, station_id: 'm3-station', grid_id, since: '2022-01-01', until: null })
      .execute();

  const movedOut = (on: string, from: string) => movedOutSince(database, town, on, from);

  describe('splits a grid that stays', () => {
    test('which keeps what no part takes', async () => {
      const answer = await take('splitGrid', {
        grid: grid('m1'),
        parts: [
          {
            name: '新一',
            households: 7,
            takes: [grid('b2')],
            organisations: of('PartyOrganisation', 'm1-branch'),
            stations: of('Station', 'm1-station'),
          },
          {
            name: '新二',
            households: 2,
            posts: of('Post', 'm1-part-time'),
            projects: of('Project', 'm1-project'),
            units: of('Unit', 'school'),
            pairings: of('Pairing', 'm1-pairing'),
          },
        ],
        remains: { name: '旧', households: 1 },
      });
      expect(answer).toMatchObject({
        __typename: 'GridSplit',
        grid: { id: grid('m1'), name: '旧', closedOn: null },
        parts: [{ name: '新一' }, { name: '新二' }],
      });
      const [one, two] = (answer.parts ?? []).map(({ id }) => keyOf(id)) as [string, string];
      const seats = await seatsNow(database, town);
      expect(seats.get(one)).toEqual(its('m1', ['branch', 'director', 'station']));
      expect(seats.get(two)).toEqual([...its('m1', ['part-time', 'party', 'project']), 'school']);
      expect(seats.get('m1')).toEqual(its('m1', ['done', 'leader', 'roster']));
      expect(await movedOut(dayBefore, 'm1')).toEqual(
        [...its('m1', ['branch', 'director', 'part-time', 'party', 'project', 'station']), 'school'].sort(),
      );
      expect(await movedOut(day, 'm1')).toEqual([]);
      expect(await gridRow('b2')).toMatchObject({ parent_id: one, since: day });
      expect(await gridRow('b1')).toMatchObject({ parent_id: 'm1', since: '2020-01-01' });
      expect(await gridRow('m1')).toMatchObject({ households: 1, closed_on: null, since: day });
      expect(await gridRow(one)).toMatchObject({
        level: 'MICRO_GRID',
        parent_id: 'east',
        households: 7,
        opened_on: day,
      });

      const [entry] = await database.reader
        .selectFrom('ledger_entry')
        .select(['kind', 'subject_id', 'facts'])
        .where('town_code', '=', town)
        .execute();
      expect([entry?.kind, entry?.subject_id, JSON.parse(entry?.facts ?? '')]).toEqual([
        'GRID_SPLIT',
        'm1',
        { grid: 'm1', into: '新一、新二', parts: 2, kept: 1, on: day },
      ]);
    });

    test('and its parts are served by the stations that served it', async () => {
      await serve('r1', 'east');
      const { parts } = await take('splitGrid', { grid: grid('east'), parts: [{ name: '新' }], remains: {} });
      expect(await reach()).toEqual([
        ['m3-station', 'east', '2022-01-01', null],
        ['m3-station', keyOf(parts?.[0]?.id), day, null],
      ]);
      expect(await gridRow(keyOf(parts?.[0]?.id))).toMatchObject({ kind: 'RESIDENTIAL', parent_id: 'area' });
      expect(await withinOf('secretary')).toBe('east');
      expect(await accountsTold()).toEqual([]);
    });
  });

  describe('splits a grid that is closed by it', () => {
    test('whose first part succeeds it in everything that no other takes', async () => {
      await serve('r1', 'east');
      const answer = await take('splitGrid', {
        grid: grid('east'),
        parts: [
          { name: '东一', households: 2, takes: [grid('m2')] },
          { name: '东二', kind: 'VILLAGE', takes: [grid('m1')], stations: of('Station', 'east-station') },
        ],
      });
      expect(answer.grid).toMatchObject({ id: grid('east'), closedOn: day });
      const [one, two] = (answer.parts ?? []).map(({ id }) => keyOf(id)) as [string, string];
      const seats = await seatsNow(database, town);
      expect(seats.get('east')).toEqual(['east-done']);
      expect(seats.get(two)).toEqual(['east-director', 'east-station']);
      expect(seats.get(one)).toEqual([
        ...its('east', ['branch', 'leader', 'part-time', 'party', 'project', 'roster']),
        'shop',
      ]);
      expect(await gridRow(two)).toMatchObject({ kind: 'VILLAGE' });
      expect(await withinOf('secretary')).toBe(one);
      expect(await accountsTold()).toEqual(['secretary']);
      expect(await reach()).toEqual([
        ['m3-station', 'east', '2022-01-01', day],
        ['m3-station', one, day, null],
        ['m3-station', two, day, null],
      ]);
      expect(await movedOut(dayBefore, 'east')).toEqual([...its('east'), 'shop'].sort());
    });

    test('unless one below it has no place to go to', async () => {
      const parts = [{ name: '一', takes: [grid('b1')] }, { name: '二' }];
      expect(await take('splitGrid', { grid: grid('m1'), parts })).toMatchObject({
        __typename: 'InvalidInput',
        field: 'parts',
        message: '原网格不保留时，“b2”须归入某一个新网格。',
      });
    });
  });

  const unsplittable: [
    why: string,
    wish: { grid?: string; takes?: string[][]; parts?: object[]; remains?: object },
    refusal: object,
  ][] = [
    ['the town', { grid: 'town', parts: [{ name: '一' }, { name: '二' }] }, { field: 'grid' }],
    ['into one part with nothing left', { grid: 'm2', parts: [{ name: '一' }] }, { field: 'parts' }],
    ['into nothing', { grid: 'm2', parts: [], remains: {} }, { field: 'parts' }],
    ['into too many', { grid: 'm2', parts: Array(21).fill({ name: '一' }) }, { field: 'parts' }],
    ['into a part without a name', { grid: 'm2', parts: [{ name: '一' }, { name: ' ' }] }, { field: 'parts.1.name' }],
    [
      'into a part of a kind that it can’t have',
      { grid: 'm2', parts: [{ name: '一' }, { name: '二', kind: 'VILLAGE' }] },
      { field: 'parts.1.kind' },
    ],
    ['with one below it in two parts', { takes: [['b1'], ['b1']] }, { field: 'parts.1.takes' }],
    ['with one below another', { takes: [['b1'], ['m2']] }, { __typename: 'NotFound' }],
    ['with one that is not', { takes: [['b1'], ['nothing']] }, { __typename: 'NotFound' }],
    [
      'with a remainder of less than no households',
      { grid: 'm2', parts: [{ name: '一' }], remains: { households: -1 } },
      { field: 'remains.households' },
    ],
  ];

  test.for(unsplittable)('splits nothing: %s', async ([, { takes, ...wish }, refusal]) => {
    const parts = takes?.map((keys, index) => ({ name: `${index}`, takes: keys.map(grid) }));
    const answer = await take('splitGrid', { ...(parts ? { parts } : {}), ...wish, grid: grid(wish.grid ?? 'm1') });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', ...refusal });
    expect(
      await database.reader.selectFrom('ledger_entry').select('revision').where('town_code', '=', town).execute(),
    ).toEqual([]);
  });

  test('gives no part what is seated elsewhere, is over, or is none of the town’s', async () => {
    const wishes = [
      { organisations: of('PartyOrganisation', 'm3-branch') },
      { projects: of('Project', 'm1-done') },
      { units: of('Unit', 'clinic') },
      { posts: [toGlobalId('Post', '310999999', 'm1-leader')] },
      { stations: ['nonsense'] },
    ];
    for (const wish of wishes) {
      const parts = [{ name: '一', ...wish }];
      expect(await take('splitGrid', { grid: grid('m1'), parts, remains: {} })).toEqual({
        __typename: 'NotFound',
        code: 'NOT_FOUND',
        message: '“m1”中没有您指定的内容，请刷新后重试。',
      });
    }
  });

  describe('merges grids', () => {
    test('into one of them, which everything of the others joins', async () => {
      const answer = await take('mergeGrids', { grids: [grid('m1'), grid('m3')], into: grid('m3') });
      expect(answer).toMatchObject({
        __typename: 'GridsMerged',
        grid: { id: grid('m3') },
        merged: [{ id: grid('m1') }],
      });
      const seats = await seatsNow(database, town);
      expect(seats.get('m3')).toEqual(
        [
          ...its('m3'),
          'm3-done',
          ...its('m1', ['branch', 'director', 'part-time', 'party', 'project', 'station']),
          'clinic',
          'school',
        ].sort(),
      );
      // Of leaders and rosters a grid has one.
      expect(seats.get('m1')).toEqual(its('m1', ['done', 'leader', 'roster']));
      const posts = await database.reader
        .selectFrom('post')
        .select(['id', 'abolished_on'])
        .where('town_code', '=', town)
        .where('abolished_on', 'is not', null)
        .orderBy('id')
        .execute();
      expect(posts.map(({ id, abolished_on }) => [id, abolished_on])).toEqual([
        ['m1-leader', day],
        ['m1-roster', day],
      ]);
      const holdings = await database.reader
        .selectFrom('post_holding')
        .select(['post_id', 'holder_id', 'headcount', 'since', 'until'])
        .where('town_code', '=', town)
        .where('post_id', 'in', ['m1-leader', 'm1-roster', 'm3-leader', 'm3-roster'])
        .orderBy('post_id')
        .orderBy('since')
        .execute();
      const since = '2021-01-01';
      expect(holdings).toEqual([
        { post_id: 'm1-leader', holder_id: 'm1-holder', headcount: null, since, until: day },
        { post_id: 'm1-roster', holder_id: null, headcount: 25, since, until: day },
        { post_id: 'm3-leader', holder_id: 'm3-holder', headcount: null, since, until: null },
        { post_id: 'm3-roster', holder_id: null, headcount: 30, since, until: day },
        { post_id: 'm3-roster', holder_id: null, headcount: 55, since: day, until: null },
      ]);
      expect(await gridRow('m3')).toMatchObject({ households: 40, closed_on: null, since: day });
      expect(await gridRow('m1')).toMatchObject({ households: 10, closed_on: day });
      expect(await gridRow('b1')).toMatchObject({ parent_id: 'm3' });
      expect((await gridRow('b1'))?.path.startsWith(`${(await gridRow('m3'))?.path}.`)).toBe(true);
    });

    test('into a new one, that has the leader of the first and the households of all', async () => {
      await serve('r1', 'west');
      const answer = await take('mergeGrids', { grids: [grid('west'), grid('east')], as: { name: '新居' } });
      const one = keyOf(answer.grid?.id);
      expect(answer.merged?.map(({ id }) => keyOf(id))).toEqual(['west', 'east']);
      expect(await gridRow(one)).toMatchObject({
        kind: 'RESIDENTIAL',
        parent_id: 'area',
        households: null,
        opened_on: day,
      });
      expect((await seatsNow(database, town)).get(one)).toEqual([...its('east'), 'shop']);
      expect(await withinOf('secretary')).toBe(one);
      expect(await accountsTold()).toEqual(['secretary']);
      for (const child of ['m1', 'm2', 'm3']) expect(await gridRow(child)).toMatchObject({ parent_id: one });
      expect(await reach()).toEqual([
        ['m3-station', 'west', '2022-01-01', day],
        ['m3-station', one, day, null],
      ]);
      const [entry] = await database.reader
        .selectFrom('ledger_entry')
        .select('facts')
        .where('town_code', '=', town)
        .execute();
      expect(JSON.parse(entry?.facts ?? '')).toEqual({
        grids: 'west、east',
        into: '新居',
        pairingsEnded: 0,
        count: 2,
        on: day,
        closed: null,
      });
    });

    test('and ends the pairing of two that become one', async () => {
      await database.writer
        .updateTable('pairing_party')
        .set({ grid_id: 'm2', outside_name: null })
        .where('town_code', '=', town)
        .where('id', '=', 'm1-outside')
        .execute();
      await take('mergeGrids', { grids: [grid('m1'), grid('m2')], into: grid('m1'), households: 29 });
      const ended = await database.reader
        .selectFrom('pairing')
        .select('id')
        .where('town_code', '=', town)
        .where('ended_on', '=', day)
        .execute();
      expect(ended).toEqual([{ id: 'm1-pairing' }]);
      expect(await gridRow('m1')).toMatchObject({ households: 29 });
    });

    test('and remembers of what is moved twice on a day where it was that morning', async () => {
      await take('mergeGrids', { grids: [grid('m1'), grid('m2')], into: grid('m2') });
      await take('mergeGrids', { grids: [grid('m2'), grid('m3')], into: grid('m3') });
      expect((await seatsNow(database, town)).get('m3')).toContain('m1-branch');
      expect(await movedOut(dayBefore, 'm1')).toContain('m1-branch');
      expect(await movedOut(dayBefore, 'm2')).toEqual([]);
    });

    const unmergeable: [why: string, wish: { grids: string[]; into?: string; as?: object }, field: string][] = [
      ['of two levels', { grids: ['m1', 'east'], into: 'm1' }, 'grids'],
      ['of one and itself', { grids: ['m1', 'm1'], into: 'm1' }, 'grids'],
      ['alone', { grids: ['m1'], into: 'm1' }, 'grids'],
      ['into one that is none of them', { grids: ['m1', 'm2'], into: 'm3' }, 'into'],
      ['into nothing', { grids: ['m1', 'm2'] }, 'into'],
      ['into one of them and a new one', { grids: ['m1', 'm2'], into: 'm1', as: { name: '新' } }, 'into'],
      [
        'into one of a kind that it can’t have',
        { grids: ['m1', 'm2'], as: { name: '新', kind: 'VILLAGE' } },
        'as.kind',
      ],
    ];

    test.for(unmergeable)('not: %s', async ([, { grids, into, as }, field]) => {
      const one = into ? { into: grid(into) } : {};
      const answer = await take('mergeGrids', { grids: grids.map(grid), ...one, ...(as ? { as } : {}) });
      expect([answer.__typename, answer.field]).toEqual(['InvalidInput', field]);
    });
  });
});
