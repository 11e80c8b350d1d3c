import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { newKey } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { type GridAnswer, type GridMutation, gridsThen, keepGrids } from '../../testing/keeping-grids.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const foreign = '310999999';
const today = '2026-11-21';

onBothEngines('a grid', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310200000';
  let now = `${today}T08:00:00Z`;
  const tokens = new Map<string, string>();
  let hear: (statement: string) => void = () => {};

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: ({ query }) => hear(query.sql) }));
    server = await startServer(database, () => new Date(now));
    await plantTown(database, { code: foreign });
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    now = `${today}T08:00:00Z`;
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      grids: [
        { id: 'm1', parent: 'east', households: 10 },
        { id: 'm2', parent: 'east', households: 20 },
        { id: 'm3', parent: 'west', households: 30 },
        { id: 'b1', parent: 'm1', households: 4 },
        { id: 'gone', parent: 'm1', closedOn: '2025-01-01' },
      ],
      units: ['school'],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'administrator', role: 'ADMINISTRATOR' },
        { id: 'secretary', role: 'COORDINATOR', within: 'east' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
      ],
    });
    for (const account of ['office', 'administrator', 'secretary', 'leader', 'screen', 'teacher']) {
      tokens.set(account, await server.tokenFor(town, account));
    }
  });

  const grid = (key: string, of = town) => toGlobalId('Grid', of, key);
  const keyOf = (id: string | undefined) =>
    Buffer.from(id ?? '', 'base64url')
      .toString()
      .split(':')
      .at(-1) as string;

  /** Inputs name grids by their keys. */
  function take(mutation: GridMutation, input: object, account = 'office'): Promise<GridAnswer> {
    const ids = Object.entries(input).map(([name, value]) => {
      if (name === 'grid' || name === 'parent' || name === 'into') return [name, grid(value)];
      return [name, name === 'grids' ? value.map((key: string) => grid(key)) : value];
    });
    return keepGrids(server, tokens.get(account), mutation, Object.fromEntries(ids));
  }

  /** `name` of every grid of that day below its parent's: `east: m1 m2`. */
  async function tree(on?: string, within?: string): Promise<{ [parent: string]: string }> {
    const asked = { ...(on ? { on } : {}), ...(within ? { within: grid(within) } : {}) };
    const listed = await gridsThen(server, tokens.get('leader'), town, asked);
    const groups = Map.groupBy(listed, ({ parent }) => parent?.name ?? '');
    return Object.fromEntries([...groups].map(([parent, group]) => [parent, group.map(({ name }) => name).join(' ')]));
  }

  async function look(key: string): Promise<Record<string, unknown>> {
    const { data } = await server.ask<{ node: Record<string, unknown> }>(
      `query ($id: ID!) { node(id: $id) { ... on Grid { name code kind level households position { latitude longitude }
        openedOn closedOn since parent { name } path { name }
        history { since until name level households position { latitude } parent { name } } } } }`,
      { id: grid(key) },
      tokens.get('leader'),
    );
    return data?.node ?? {};
  }

  const entries = async () => {
    const rows = await database.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    return rows.map(({ revision, kind, actor_id, subject_id, facts }) => [
      revision,
      kind,
      actor_id,
      subject_id,
      JSON.parse(facts),
    ]);
  };
  const stored = async () => {
    const ofTown = (table: 'grid' | 'grid_past' | 'ledger_entry') =>
      database.reader.selectFrom(table).selectAll().where('town_code', '=', town).execute();
    return [await ofTown('grid'), await ofTown('grid_past'), await ofTown('ledger_entry')];
  };

  /** Runs what must be refused, and checks that nothing was written by it. */
  async function refused(run: () => Promise<GridAnswer>): Promise<GridAnswer> {
    const before = await stored();
    const answer = await run();
    expect(await stored()).toEqual(before);
    return answer;
  }

  describe('that is opened', () => {
    const village = { parent: 'area', name: ' 新村 ', kind: 'VILLAGE', households: 320 };
    const position = { latitude: 31.13, longitude: 121.58 };

    test('is there from the day on, with all that was told of it', async () => {
      const code = `${town}205`;
      const answer = await take('openGrid', { ...village, code, position, on: '2026-11-01' });
      expect(answer).toMatchObject({ __typename: 'GridOpened', revision: 1, grid: { name: '新村', closedOn: null } });
      const key = keyOf(answer.grid?.id);
      expect(await look(key)).toEqual({
        name: '新村',
        code,
        kind: 'VILLAGE',
        level: 'NEIGHBOURHOOD',
        households: 320,
        position,
        openedOn: '2026-11-01',
        closedOn: null,
        since: '2026-11-01',
        parent: { name: '片区' },
        path: [{ name: '镇' }, { name: '片区' }, { name: '新村' }],
        history: [],
      });
      expect((await tree('2026-10-31')).片区).toBe('east west');
      expect((await tree('2026-11-01')).片区).toBe('east west 新村');
      expect(await entries()).toEqual([
        [
          1,
          'GRID_OPENED',
          'office',
          key,
          { grid: '新村', level: 'NEIGHBOURHOOD', parent: '片区', households: 320, on: '2026-11-01' },
        ],
      ]);
    });

    test('takes the last place below its parent, on every level', async () => {
      for (const [parent, name] of [
        ['town', '新片区'],
        ['east', '新微网格'],
        ['m1', '新楼组'],
      ] as const) {
        expect((await take('openGrid', { parent, name })).__typename).toBe('GridOpened');
      }
      expect(await tree()).toEqual({
        '': '镇',
        镇: '片区 新片区',
        片区: 'east west',
        east: 'm1 m2 新微网格',
        west: 'm3',
        m1: 'b1 新楼组',
      });
    });

    test('is opened once, however often it is asked for under one key', async () => {
      const input = { ...village, key: newKey() };
      const first = await take('openGrid', input);
      expect(await take('openGrid', input)).toEqual(first);
      expect(await entries()).toHaveLength(1);
      expect(await take('openGrid', { ...input, name: '又一村' })).toMatchObject({ field: 'key' });
    });

    test.for([
      ['without a kind where it needs one', { kind: null }, 'kind'],
      ['with a kind where it has none', { parent: 'east' }, 'kind'],
      ['with a code that is not the town’s', { code: '310999999205' }, 'code'],
      ['with a code of too few digits', { code: '31020000020' }, 'code'],
      ['with a blank name', { name: ' ' }, 'name'],
      ['with a name of two lines', { name: '新\n村' }, 'name'],
      ['with less than no households', { households: -1 }, 'households'],
      ['at a place outside of the country', { position: { latitude: 121, longitude: 31 } }, 'position.latitude'],
      ['tomorrow', { on: '2026-11-22' }, 'on'],
      ['before its parent', { on: '2019-12-31' }, 'on'],
      ['under a key that is too short', { key: 'short' }, 'key'],
    ] as const)('is not opened %s', async ([, wish, field]) => {
      const answer = await refused(() => take('openGrid', { ...village, ...wish }));
      expect([answer.__typename, answer.field]).toEqual(['InvalidInput', field]);
    });

    test('is not opened below the lowest level, with a neighbourhood’s code elsewhere, or with one that is taken', async () => {
      expect(await refused(() => take('openGrid', { parent: 'b1', name: '一单元' }))).toMatchObject({
        field: 'parent',
        message: '“b1”是最低一级网格，其下不能再设网格。',
      });
      const code = `${town}205`;
      expect(await refused(() => take('openGrid', { parent: 'east', name: '一', code }))).toMatchObject({
        field: 'code',
      });
      await take('openGrid', { ...village, code });
      expect(await refused(() => take('openGrid', { ...village, name: '旧村', code }))).toMatchObject({
        field: 'code',
        message: `代码 ${code} 已属于“新村”。`,
      });
    });

    test.for<[GridMutation, object, string]>([
      ['openGrid', { parent: 'town', name: '未分片' }, 'name'],
      ['renameGrid', { grid: 'area', name: ' 未分片 ' }, 'name'],
      ['splitGrid', { grid: 'area', parts: [{ name: '未分片' }], remains: {} }, 'parts.0.name'],
      ['splitGrid', { grid: 'area', parts: [{ name: '新' }], remains: { name: '未分片' } }, 'remains.name'],
      ['mergeGrids', { grids: ['east', 'west'], as: { name: '未分片' } }, 'as.name'],
    ])('is not called 未分片 by %s with %j', async ([mutation, input, field]) => {
      expect(await refused(() => take(mutation, input))).toMatchObject({
        __typename: 'InvalidInput',
        field,
        message: '这个名称留给尚未划入片区的居村，腾空后自动撤销；请换一个名称。',
      });
    });

    test('is not opened below one that is closed', async () => {
      await take('closeGrid', { grid: 'm2' });
      expect(await refused(() => take('openGrid', { parent: 'm2', name: '新楼组' }))).toMatchObject({
        __typename: 'GridAlreadyClosed',
        code: 'GRID_CLOSED',
        message: '“m2”已于 2026-11-21 关闭，不能再变更。',
        grid: { id: grid('m2'), closedOn: today },
      });
    });
  });

  test('remembers what it was called, how many lived there and where its middle lay', async () => {
    await take('renameGrid', { grid: 'east', name: ' 东苑 ', on: '2026-05-01' });
    await take('countHouseholds', { grid: 'east', households: 3200, on: '2026-07-01' });
    await take('locateGrid', { grid: 'east', position: { latitude: 31.1, longitude: 121.5 }, on: '2026-09-01' });
    await take('locateGrid', { grid: 'east', position: { latitude: 31.2, longitude: 121.5 } });
    const parent = { name: '片区' };
    const level = 'NEIGHBOURHOOD';
    expect(await look('east')).toMatchObject({
      name: '东苑',
      households: 3200,
      position: { latitude: 31.2, longitude: 121.5 },
      since: today,
      openedOn: '2020-01-01',
      history: [
        {
          since: '2026-09-01',
          until: today,
          name: '东苑',
          level,
          households: 3200,
          position: { latitude: 31.1 },
          parent,
        },
        { since: '2026-07-01', until: '2026-09-01', name: '东苑', level, households: 3200, position: null, parent },
        { since: '2026-05-01', until: '2026-07-01', name: '东苑', level, households: null, position: null, parent },
        { since: '2020-01-01', until: '2026-05-01', name: 'east', level, households: null, position: null, parent },
      ],
    });
    expect((await tree('2026-04-30')).片区).toBe('east west');
    expect((await tree('2026-04-30')).east).toBe('m1 m2');
    expect((await tree('2026-05-01')).片区).toBe('东苑 west');
    expect((await entries()).map(([, kind, , , facts]) => [kind, facts])).toEqual([
      ['GRID_RENAMED', { grid: '东苑', formerly: 'east', on: '2026-05-01' }],
      ['HOUSEHOLDS_COUNTED', { grid: '东苑', households: 3200, formerly: null, on: '2026-07-01' }],
      ['GRID_LOCATED', { grid: '东苑', on: '2026-09-01' }],
      ['GRID_LOCATED', { grid: '东苑', on: today }],
    ]);
  });

  test('changed twice on a day has been on that day what it became last', async () => {
    await take('renameGrid', { grid: 'east', name: '甲' });
    await take('renameGrid', { grid: 'east', name: '乙' });
    expect(await look('east')).toMatchObject({ name: '乙', history: [{ name: 'east', until: today }] });
    expect((await tree('2026-11-20')).片区).toBe('east west');
    expect((await tree(today)).片区).toBe('乙 west');
  });

  test('is found by the name of the day that is asked about', async () => {
    await take('renameGrid', { grid: 'east', name: '东苑', on: '2026-05-01' });
    const found = async (on: string, search: string) => {
      const { data } = await server.ask<{ grids: { totalCount: number } }>(
        'query ($town: TownCode!, $on: Date, $search: String) { grids(town: $town, on: $on, search: $search) { totalCount } }',
        { town, on, search },
        tokens.get('leader'),
      );
      return data?.grids.totalCount;
    };
    expect([await found('2026-04-30', '东苑'), await found('2026-05-01', '东苑')]).toEqual([0, 1]);
    expect([await found('2026-04-30', 'EAST'), await found('2026-05-01', 'east')]).toEqual([1, 0]);
  });

  describe('that is moved', () => {
    test('takes along all that is below it, closed grids too, and is found in its old place on earlier days', async () => {
      expect(await take('moveGrid', { grid: 'm1', parent: 'west', on: '2026-11-10' })).toMatchObject({
        __typename: 'GridMoved',
        grid: { id: grid('m1') },
      });
      expect(await tree('2026-11-09')).toMatchObject({ east: 'm1 m2', west: 'm3', m1: 'b1' });
      expect(await tree()).toMatchObject({ east: 'm2', west: 'm3 m1', m1: 'b1' });
      expect(await tree('2026-11-09', 'east')).toEqual({ 片区: 'east', east: 'm1 m2', m1: 'b1' });
      expect(await tree('2026-11-10', 'east')).toEqual({ 片区: 'east', east: 'm2' });
      expect(await tree('2026-11-10', 'west')).toEqual({ 片区: 'west', west: 'm3 m1', m1: 'b1' });
      expect((await tree('2024-12-31')).m1).toBe('b1 gone');
      expect(await look('gone')).toMatchObject({
        path: [{ name: '镇' }, { name: '片区' }, { name: 'west' }, { name: 'm1' }, { name: 'gone' }],
        history: [{ since: '2020-01-01', until: '2025-01-01' }],
      });
      expect((await entries()).map(([, kind, , , facts]) => [kind, facts])).toEqual([
        ['GRID_MOVED', { grid: 'm1', from: 'east', to: 'west', on: '2026-11-10', closed: null }],
      ]);
    });

    test('and back again has been in each place on its days', async () => {
      await take('moveGrid', { grid: 'm1', parent: 'west', on: '2026-11-10' });
      await take('moveGrid', { grid: 'm1', parent: 'east', on: '2026-11-15' });
      const places = ['2026-11-09', '2026-11-10', '2026-11-14', '2026-11-15'].map(async (on) => (await tree(on)).west);
      expect(await Promise.all(places)).toEqual(['m3', 'm3 m1', 'm3 m1', 'm3']);
      expect((await tree()).east).toBe('m2 m1');
    });

    test.for([
      ['m1', 'area', 'parent', '上级网格应恰好高一级：“片区”不能作为“m1”的上级。'],
      ['m1', 'm2', 'parent', '上级网格应恰好高一级：“m2”不能作为“m1”的上级。'],
      ['east', 'm1', 'parent', '上级网格应恰好高一级：“m1”不能作为“east”的上级。'],
      ['m1', 'east', 'parent', '“m1”已在“east”之下。'],
      ['town', 'area', 'grid', '镇一级网格不能改名、移动、拆分、合并或关闭。'],
    ] as const)('goes nowhere that it does not fit: %s under %s', async ([one, parent, field, message]) => {
      const answer = await refused(() => take('moveGrid', { grid: one, parent }));
      expect(answer).toMatchObject({ __typename: 'InvalidInput', field, message });
    });
  });

  describe('that is closed', () => {
    test('must be empty, and is told what is still in it', async () => {
      await database.writer.updateTable('unit').set({ home_id: 'm1' }).where('town_code', '=', town).execute();
      await database.writer
        .updateTable('account')
        .set({ within_id: 'm1' })
        .where('town_code', '=', town)
        .where('id', '=', 'secretary')
        .execute();
      expect(await refused(() => take('closeGrid', { grid: 'm1' }))).toMatchObject({
        __typename: 'GridNotEmpty',
        code: 'GRID_NOT_EMPTY',
        message: '“m1”还不能关闭，其中仍有：1 个下级网格、1 个共建单位和1 个账号。请先移出或结束。',
        grid: { id: grid('m1'), closedOn: null },
        holds: [
          { content: 'GRID', count: 1, names: ['b1'] },
          { content: 'UNIT', count: 1, names: ['school'] },
          { content: 'ACCOUNT', count: 1, names: [] },
        ],
      });
    });

    test('is there no more from the day on', async () => {
      expect(await take('closeGrid', { grid: 'm2', on: '2026-11-10' })).toMatchObject({
        __typename: 'GridClosed',
        grid: { closedOn: '2026-11-10' },
      });
      expect([(await tree('2026-11-09')).east, (await tree('2026-11-10')).east]).toEqual(['m1 m2', 'm1']);
      expect(await refused(() => take('closeGrid', { grid: 'm2' }))).toMatchObject({ __typename: 'GridAlreadyClosed' });
      expect(await refused(() => take('renameGrid', { grid: 'm2', name: '新' }))).toMatchObject({
        __typename: 'GridAlreadyClosed',
      });
      expect((await entries()).map(([, kind, , , facts]) => [kind, facts])).toEqual([
        ['GRID_CLOSED', { grid: 'm2', parent: 'east', on: '2026-11-10', closed: null }],
      ]);
    });

    test('is never the town', async () => {
      expect(await refused(() => take('closeGrid', { grid: 'town' }))).toMatchObject({ field: 'grid' });
    });

    test('closes the area 未分片 with it when it was the last there; moving away does so too', async () => {
      for (const [index, leave] of ['closeGrid', 'moveGrid'].entries()) {
        const area = `loose-${index}`;
        const place = { town_code: town, id: area, parent_id: 'town', path: `0001.000${index + 5}` };
        const kept = { level: 'AREA', name: '未分片', opened_on: '2026-01-01', since: '2026-01-01' } as const;
        await database.writer
          .insertInto('grid')
          .values({ ...place, ...kept })
          .execute();
        const made = await take('openGrid', {
          parent: area,
          name: `新村${index}`,
          kind: 'VILLAGE',
          on: '2026-01-01',
        });
        await take(leave as GridMutation, {
          grid: keyOf(made.grid?.id),
          ...(leave === 'moveGrid' ? { parent: 'area' } : {}),
          on: '2026-11-20',
        });
        expect(await look(area)).toMatchObject({ name: '未分片', closedOn: '2026-11-20' });
        expect((await entries()).at(-1)?.[4]).toMatchObject({ closed: '未分片' });
      }
    });
  });

  describe('can’t be told of a day before what has happened since', () => {
    const days: [what: string, first: [GridMutation, object], then: [GridMutation, object], changed: string][] = [
      [
        'renamed before it was renamed',
        ['renameGrid', { grid: 'east', name: '甲' }],
        ['renameGrid', { grid: 'east', name: '乙' }],
        '甲',
      ],
      [
        'moved before something below it was',
        ['renameGrid', { grid: 'b1', name: '甲' }],
        ['moveGrid', { grid: 'm1', parent: 'west' }],
        '甲',
      ],
      [
        'moved to where a change came later',
        ['renameGrid', { grid: 'west', name: '甲' }],
        ['moveGrid', { grid: 'm1', parent: 'west' }],
        '甲',
      ],
      ['closed before the last below it was', ['closeGrid', { grid: 'm3' }], ['closeGrid', { grid: 'west' }], 'west'],
      [
        'closed before the last below it left',
        ['moveGrid', { grid: 'm3', parent: 'east' }],
        ['closeGrid', { grid: 'west' }],
        'west',
      ],
      [
        'split before one below it left',
        ['moveGrid', { grid: 'm3', parent: 'east' }],
        ['splitGrid', { grid: 'west', parts: [{ name: '甲' }, { name: '乙' }] }],
        'west',
      ],
      [
        'merged before one below it left',
        ['moveGrid', { grid: 'm3', parent: 'east' }],
        ['mergeGrids', { grids: ['west', 'east'], into: 'east' }],
        'm3',
      ],
      [
        'merged before one below it was closed',
        ['closeGrid', { grid: 'm3' }],
        ['mergeGrids', { grids: ['west', 'east'], into: 'east' }],
        'west',
      ],
    ];

    test.for(days)('%s', async ([, [first, input], [then, contrary], name]) => {
      expect((await take(first, { ...input, on: '2026-11-10' })).code).toBeUndefined();
      expect(await refused(() => take(then, { ...contrary, on: '2026-11-09' }))).toMatchObject({
        __typename: 'InvalidInput',
        field: 'on',
        message: `“${name}”在 2026-11-10 有过变动，请选择这一天或之后的日期。`,
      });
      expect((await take(then, { ...contrary, on: '2026-11-10' })).code).toBeUndefined();
    });

    test('and never takes the place that another had on a day', async () => {
      await take('moveGrid', { grid: 'm2', parent: 'west', on: '2026-11-10' });
      await take('openGrid', { parent: 'east', name: '新', on: '2026-11-05' });
      expect((await tree('2026-11-07')).east).toBe('m1 m2 新');
      const paths = await database.reader
        .selectFrom('grid_past')
        .innerJoin('grid', (join) =>
          join.onRef('grid.town_code', '=', 'grid_past.town_code').onRef('grid.path', '=', 'grid_past.path'),
        )
        .select('grid.path')
        .where('grid.town_code', '=', town)
        .execute();
      expect(paths).toEqual([]);
    });
  });

  describe('is changed by those alone who answer for it:', () => {
    const notAllowed = '您的账号没有这项操作的权限。';
    const changes: [GridMutation, object][] = [
      ['openGrid', { parent: 'west', name: '新' }],
      ['renameGrid', { grid: 'west', name: '新' }],
      ['countHouseholds', { grid: 'm3', households: 1 }],
      ['locateGrid', { grid: 'm3', position: { latitude: 31, longitude: 121 } }],
      ['moveGrid', { grid: 'm1', parent: 'west' }],
      ['moveGrid', { grid: 'm3', parent: 'east' }],
      ['splitGrid', { grid: 'm3', parts: [{ name: '一' }, { name: '二' }] }],
      ['mergeGrids', { grids: ['m1', 'm3'], into: 'm1' }],
      ['closeGrid', { grid: 'm3' }],
    ];

    test.for(['leader', 'screen', 'teacher'])('not by the %s', async (account) => {
      for (const [mutation, input] of changes) {
        const answer = await refused(() => take(mutation, { ...input, key: '' }, account));
        expect([mutation, answer.__typename, answer.message]).toEqual([mutation, 'NotAllowed', notAllowed]);
      }
    });

    test('not by somebody signed out', async () => {
      const answer = await keepGrids(server, undefined, 'closeGrid', { grid: grid('m2') });
      expect(answer).toMatchObject({ __typename: 'NotAllowed', message: '请先登录。' });
    });

    test('a neighbourhood’s coordinator changes nothing outside of it, not even by half', async () => {
      for (const [mutation, input] of changes) {
        const answer = await refused(() => take(mutation, { ...input, key: '' }, 'secretary'));
        expect([mutation, answer.__typename]).toEqual([mutation, 'NotAllowed']);
        expect(answer.message).not.toBe(notAllowed);
      }
    });

    test('a neighbourhood’s coordinator redraws what is below it, but not the neighbourhood itself', async () => {
      const may: [GridMutation, object][] = [
        ['openGrid', { parent: 'east', name: '新' }],
        ['renameGrid', { grid: 'east', name: '东苑' }],
        ['countHouseholds', { grid: 'east', households: 40 }],
        ['splitGrid', { grid: 'm2', parts: [{ name: '一' }], remains: {} }],
        ['mergeGrids', { grids: ['m1', 'm2'], into: 'm2' }],
      ];
      for (const [mutation, input] of may) {
        expect((await take(mutation, input, 'secretary')).code).toBeUndefined();
      }
      const mayNot: [GridMutation, object][] = [
        ['moveGrid', { grid: 'east', parent: 'area' }],
        ['splitGrid', { grid: 'east', parts: [{ name: '一', kind: 'VILLAGE' }], remains: {} }],
        ['mergeGrids', { grids: ['east', 'west'], into: 'east' }],
        ['closeGrid', { grid: 'east' }],
      ];
      for (const [mutation, input] of mayNot) {
        const answer = await refused(() => take(mutation, input, 'secretary'));
        expect([mutation, answer.__typename]).toEqual([mutation, 'NotAllowed']);
      }
    });

    test('what leaves a coordinator’s part while the change waits for its turn is theirs no more', async () => {
      const looked = Promise.withResolvers<void>();
      let answer: Promise<GridAnswer> | undefined;
      await database.transaction(async ({ sql }) => {
        await sql
          .updateTable('town')
          .set((eb) => ({ revision: eb.ref('revision') }))
          .where('code', '=', town)
          .execute();
        hear = (statement) => {
          if (/^select .* from [`"]grid[`"] where .*[`"]id[`"] in/.test(statement)) looked.resolve();
        };
        answer = take('renameGrid', { grid: 'm2', name: '新' }, 'secretary');
        await looked.promise;
        hear = () => {};
        const one = sql.updateTable('grid').where('town_code', '=', town).where('id', '=', 'm2');
        await one.set({ parent_id: 'west', path: '0001.0001.0002.0009' }).execute();
      });
      expect(await answer).toMatchObject({ __typename: 'NotAllowed' });
      expect(await look('m2')).toMatchObject({ name: 'm2', parent: { name: 'west' } });
    });

    test('an administrator changes any', async () => {
      expect((await take('renameGrid', { grid: 'west', name: '西苑' }, 'administrator')).code).toBeUndefined();
    });

    test('what is another town’s is found no more than what is nowhere', async () => {
      const missing = [grid('nothing'), grid('east', foreign), toGlobalId('Unit', town, 'school'), 'nonsense', ''];
      for (const account of ['office', 'secretary']) {
        for (const one of missing) {
          for (const mutation of ['closeGrid', 'renameGrid'] as const) {
            const input = { grid: one, ...(mutation === 'renameGrid' ? { name: '新' } : {}) };
            const answer = await refused(() => keepGrids(server, tokens.get(account), mutation, input));
            expect(answer).toEqual({
              __typename: 'NotFound',
              code: 'NOT_FOUND',
              message: '没有找到这个网格，请刷新后重试。',
            });
          }
        }
      }
    });
  });
});
