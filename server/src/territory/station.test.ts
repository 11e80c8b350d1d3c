import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { newKey } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { keepPlaces, type PlaceAnswer, type PlaceMutation } from '../testing/keeping-places.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const foreign = '310999999';
const today = '2026-11-21';
const accounts = ['office', 'east-office', 'west-office', 'leader', 'teacher', 'screen'] as const;

onBothEngines('a station', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date('2026-11-20T17:00:00.000Z'));
    await plantTown(database, { code: foreign });
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      units: ['school'],
      grids: [
        { id: 'm1', parent: 'east', openedOn: '2026-05-01' },
        { id: 'gone', parent: 'east', closedOn: '2026-01-01' },
      ],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'east-office', role: 'COORDINATOR', within: 'east' },
        { id: 'west-office', role: 'COORDINATOR', within: 'west' },
        { id: 'leader', role: 'LEADER' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
        { id: 'screen', role: 'SCREEN' },
      ],
    });
    for (const account of accounts) tokens.set(account, await server.tokenFor(town, account));
  });

  const grid = (key: string, of = town) => toGlobalId('Grid', of, key);
  const keep = (mutation: PlaceMutation, input: object, account: string = 'office') =>
    keepPlaces(server, tokens.get(account), mutation, input);
  const workday = { days: ['MONDAY'], opens: '08:30', closes: '17:00' };
  const plan = () => ({
    grid: grid('east'),
    name: '东片家门口服务站',
    tier: 'NEIGHBOURHOOD_STATION',
    services: ['图书阅览', '健康小屋'],
    on: '2026-03-01',
  });
  const open = async (wish: object = {}) => {
    const { shown, ...rest } = await keep('openStation', { ...plan(), ...wish });
    if (!shown) throw new Error(JSON.stringify(rest));
    return shown.id as string;
  };
  const ask = async <Data>(query: string, account: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await server.ask<Data>(query, { town, ...variables }, tokens.get(account));
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const entries = async () => {
    const rows = await database.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    return rows.map(({ kind, facts, before, after }) => ({
      kind,
      facts: JSON.parse(facts),
      before: JSON.parse(before ?? 'null'),
      after: JSON.parse(after ?? 'null'),
    }));
  };
  const stateOf = () =>
    Promise.all(
      (['ledger_entry', 'station', 'station_reach', 'post', 'post_holding'] as const).map(async (table) => {
        const rows = await database.reader.selectFrom(table).selectAll().where('town_code', '=', town).execute();
        return rows.map((row) => JSON.stringify(row)).sort();
      }),
    );

  /** Runs what must be refused, and checks that nothing was written by it. */
  async function refused(run: () => Promise<PlaceAnswer>): Promise<PlaceAnswer> {
    const before = await stateOf();
    const answer = await run();
    expect(await stateOf()).toEqual(before);
    return answer;
  }

  test('is opened with all that is known of it', async () => {
    const position = { latitude: 31.1234, longitude: 121.5678 };
    const hours = [{ days: ['SUNDAY'], opens: '09:00', closes: '24:00' }, workday];
    const wish = { ...plan(), name: ' 东片家门口服务站 ', position, hours, reach: [grid('west')] };
    const { shown, ...rest } = await keep('openStation', wish);
    expect(rest).toEqual({ __typename: 'StationOpened', revision: 1 });
    expect(shown).toEqual({
      id: expect.any(String),
      name: '东片家门口服务站',
      tier: 'NEIGHBOURHOOD_STATION',
      position,
      services: ['图书阅览', '健康小屋'],
      hours: [workday, hours[0]],
      openedOn: '2026-03-01',
      closedOn: null,
      grid: { name: 'east' },
      reach: [{ name: 'west' }],
      director: null,
    });
    expect(await entries()).toMatchObject([
      {
        kind: 'STATION_OPENED',
        facts: {
          station: '东片家门口服务站',
          grid: 'east',
          tier: 'NEIGHBOURHOOD_STATION',
          neighbourhoods: 1,
          on: '2026-03-01',
        },
        after: { position, reach: ['west'] },
      },
    ]);
    expect(await keep('openStation', plan())).toMatchObject({ shown: { position: null, hours: [], reach: [] } });
  });

  test('is renamed, located, and offers other services at other hours, each with what was before', async () => {
    const station = await open();
    const position = { latitude: 31.1, longitude: 121.2 };
    expect(await keep('renameStation', { station, name: '东片服务站' })).toMatchObject({
      __typename: 'StationChanged',
      revision: 2,
      shown: { name: '东片服务站' },
    });
    expect(await keep('locateStation', { station, position })).toMatchObject({ shown: { position } });
    expect(await keep('changeStationServices', { station, services: [' 议事 '] })).toMatchObject({
      shown: { services: ['议事'] },
    });
    expect(await keep('changeStationHours', { station, hours: [workday] }, 'east-office')).toMatchObject({
      shown: { hours: [workday] },
    });
    expect(await keep('changeStationHours', { station, hours: [] })).toMatchObject({ shown: { hours: [] } });
    const facts = { station: '东片服务站', grid: 'east' };
    expect((await entries()).slice(1)).toEqual([
      {
        kind: 'STATION_CHANGED',
        facts: { ...facts, station: '东片家门口服务站', change: 'NAME', name: '东片服务站' },
        before: { name: '东片家门口服务站' },
        after: { name: '东片服务站' },
      },
      {
        kind: 'STATION_CHANGED',
        facts: { ...facts, change: 'POSITION' },
        before: { position: null },
        after: { position },
      },
      {
        kind: 'STATION_CHANGED',
        facts: { ...facts, change: 'SERVICES', services: 1 },
        before: { services: ['图书阅览', '健康小屋'] },
        after: { services: ['议事'] },
      },
      {
        kind: 'STATION_CHANGED',
        facts: { ...facts, change: 'HOURS' },
        before: { hours: [] },
        after: { hours: [workday] },
      },
      {
        kind: 'STATION_CHANGED',
        facts: { ...facts, change: 'HOURS' },
        before: { hours: [workday] },
        after: { hours: [] },
      },
    ]);
  });

  test('is recorded as serving a neighbourhood from a day on, until another', async () => {
    const station = await open();
    expect(await keep('addStationReach', { station, grid: grid('west'), on: '2026-04-01' })).toMatchObject({
      __typename: 'StationReachChanged',
      shown: { reach: [{ name: 'west' }] },
    });
    expect(await refused(() => keep('addStationReach', { station, grid: grid('west') }))).toMatchObject({
      __typename: 'AlreadyInReach',
      code: 'ALREADY_IN_REACH',
      message: '“东片家门口服务站”的服务范围已包括“west”。',
      shown: { id: station },
    });
    const early = () => keep('endStationReach', { station, grid: grid('west'), on: '2026-03-31' });
    expect(await refused(early)).toMatchObject({ field: 'on', message: expect.stringContaining('2026-04-01') });
    expect(await keep('endStationReach', { station, grid: grid('west'), on: '2026-06-01' })).toMatchObject({
      shown: { reach: [] },
    });
    expect(await refused(() => keep('endStationReach', { station, grid: grid('west') }))).toMatchObject({
      __typename: 'NotInReach',
      code: 'NOT_IN_REACH',
    });
    const between = () => keep('addStationReach', { station, grid: grid('west'), on: '2026-05-31' });
    expect(await refused(between)).toMatchObject({ field: 'on', message: expect.stringContaining('2026-06-01') });
    await keep('addStationReach', { station, grid: grid('west'), on: '2026-06-01' });
    expect((await entries()).slice(1).map(({ kind, facts }) => [kind, facts])).toEqual(
      [
        ['ADDED', '2026-04-01'],
        ['ENDED', '2026-06-01'],
        ['ADDED', '2026-06-01'],
      ].map(([change, on]) => [
        'STATION_REACH_CHANGED',
        { station: '东片家门口服务站', grid: 'east', neighbourhood: 'west', change, on },
      ]),
    );
  });

  test('is closed with its director’s post and all that it serves', async () => {
    const station = await open({ reach: [grid('west')] });
    const established = await keep('establishPost', { role: 'STATION_DIRECTOR', station, on: '2026-03-01' });
    expect(established).toMatchObject({
      shown: { role: 'STATION_DIRECTOR', grid: { name: 'east' }, station: { name: '东片家门口服务站' } },
    });
    expect(await refused(() => keep('establishPost', { role: 'STATION_DIRECTOR', station }))).toMatchObject({
      __typename: 'PostAlreadyEstablished',
      message: '“东片家门口服务站的阵地主任”已经设立，且只能设一个。',
    });
    await keep('fillPost', { post: established.shown.id, newHolder: { name: '张一' }, on: '2026-07-01' });
    const shown = await ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Grid { stations { name director { holder { name } } } posts { role } } } }',
      'leader',
      { id: grid('east') },
    );
    expect(shown.node).toEqual({
      stations: [{ name: '东片家门口服务站', director: { holder: { name: '张一' } } }],
      posts: [{ role: 'STATION_DIRECTOR' }],
    });
    const early = () => keep('closeStation', { station, on: '2026-06-30' });
    expect(await refused(early)).toMatchObject({ field: 'on', message: expect.stringContaining('2026-07-01') });
    expect(await keep('closeStation', { station, on: '2026-11-01' })).toMatchObject({
      __typename: 'StationClosed',
      shown: { closedOn: '2026-11-01', reach: [], director: null },
    });
    const post = await ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Post { abolishedOn holder { name } history { until } station { closedOn } } } }',
      'leader',
      { id: established.shown.id },
    );
    expect(post.node).toEqual({
      abolishedOn: '2026-11-01',
      holder: null,
      history: [{ until: '2026-11-01' }],
      station: { closedOn: '2026-11-01' },
    });
    const reach = await database.reader
      .selectFrom('station_reach')
      .select('until')
      .where('town_code', '=', town)
      .execute();
    expect(reach).toEqual([{ until: '2026-11-01' }]);
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'STATION_CLOSED',
      facts: { station: '东片家门口服务站', grid: 'east', on: '2026-11-01', neighbourhoods: 1 },
    });
    const closed = {
      __typename: 'StationAlreadyClosed',
      code: 'STATION_CLOSED',
      message: '“东片家门口服务站”已于 2026-11-01 关闭，不能再变更。',
    };
    const steps: [PlaceMutation, object][] = [
      ['renameStation', { name: '别名' }],
      ['locateStation', { position: { latitude: 31, longitude: 121 } }],
      ['changeStationServices', { services: ['议事'] }],
      ['changeStationHours', { hours: [] }],
      ['addStationReach', { grid: grid('west') }],
      ['endStationReach', { grid: grid('west') }],
      ['closeStation', {}],
    ];
    for (const [mutation, input] of steps) {
      expect(await refused(() => keep(mutation, { station, ...input }))).toMatchObject(closed);
    }
    const director = () => keep('establishPost', { role: 'STATION_DIRECTOR', station });
    expect(await refused(director)).toMatchObject({
      field: 'station',
      message: '“东片家门口服务站”已关闭，请另选一处。',
    });
  });

  describe('is not opened', () => {
    const invalid = { __typename: 'InvalidInput', code: 'INVALID_INPUT' };
    const services = {
      ...invalid,
      field: 'services',
      message: '请填写 1–30 项不同的服务，每项 1–30 个字符，写在一行内。',
    };
    const hours = (message: string, index = 0) => ({ ...invalid, field: `hours.${index}`, message });
    const name = { ...invalid, field: 'name', message: '阵地名称应为 1–60 个字符，写在一行内。' };
    const noGrid = { __typename: 'NotFound', code: 'NOT_FOUND', message: '没有找到这个网格，请刷新后重试。' };
    const many = (count: number) => Array.from({ length: count }, (_, index) => `服务${index}`);

    test.for<[why: string, wish: () => object, answer: object]>([
      ['without a name', () => ({ name: '' }), name],
      ['with a name of two lines', () => ({ name: '东片\n服务站' }), name],
      ['with a name too long', () => ({ name: '站'.repeat(61) }), name],
      ['without services', () => ({ services: [] }), services],
      ['with too many services', () => ({ services: many(31) }), services],
      ['with a service twice', () => ({ services: ['议事', ' 议事'] }), services],
      ['with a blank service', () => ({ services: ['议事', ' '] }), services],
      ['with a service that rings a bell', () => ({ services: ['议\u0007事'] }), services],
      [
        'in the wrong corner of the world',
        () => ({ position: { latitude: 121.5, longitude: 31.1 } }),
        { ...invalid, field: 'position.latitude' },
      ],
      [
        'east of China',
        () => ({ position: { latitude: 31.1, longitude: 136.1 } }),
        { ...invalid, field: 'position.longitude' },
      ],
      [
        'at a time that no clock shows',
        () => ({ hours: [{ ...workday, closes: '5pm' }] }),
        hours('开放时间应写作“08:30”这样的时刻，结束时刻可为“24:00”。'),
      ],
      [
        'from evening to morning',
        () => ({ hours: [workday, { days: ['FRIDAY'], opens: '18:00', closes: '06:00' }] }),
        hours('结束时刻应晚于开始时刻。', 1),
      ],
      ['on no day', () => ({ hours: [{ ...workday, days: [] }] }), hours('每段开放时间请选择不重复的星期。')],
      ['twice at the same time', () => ({ hours: [workday, workday] }), hours('同一天的开放时间不能重叠。', 1)],
      [
        'with endless hours',
        () => ({ hours: Array.from({ length: 22 }, () => workday) }),
        { ...invalid, field: 'hours' },
      ],
      ['tomorrow', () => ({ on: '2026-11-22' }), { ...invalid, field: 'on' }],
      [
        'before its grid',
        () => ({ grid: grid('m1'), on: '2026-04-30' }),
        { ...invalid, field: 'on', message: '“m1”在 2026-05-01 有过变动，请选择这一天或之后的日期。' },
      ],
      [
        'in a grid that is closed',
        () => ({ grid: grid('gone') }),
        { ...invalid, field: 'grid', message: '“gone”已关闭，请另选一处。' },
      ],
      [
        'serving a micro-grid',
        () => ({ reach: [grid('m1')], on: today }),
        { ...invalid, field: 'reach', message: '阵地的服务范围只能是居村。' },
      ],
      [
        'serving one neighbourhood twice',
        () => ({ reach: [grid('west'), grid('west')] }),
        { ...invalid, field: 'reach' },
      ],
      ['serving another town’s neighbourhood', () => ({ reach: [grid('east', foreign)] }), noGrid],
      ['serving nothing that is there', () => ({ reach: [grid('nothing')] }), noGrid],
      ['in another town', () => ({ grid: grid('east', foreign) }), noGrid],
      ['nowhere', () => ({ grid: 'nonsense' }), noGrid],
    ])('%s', async ([, wish, answer]) => {
      const told = await refused(() => keep('openStation', { ...plan(), ...wish() }));
      expect(told).toEqual('message' in answer ? answer : { ...answer, message: expect.any(String) });
    });
  });

  test('is refused the same faults when it is changed', async () => {
    const station = await open();
    const wishes: [PlaceMutation, object, string][] = [
      ['renameStation', { name: ' ' }, 'name'],
      ['locateStation', { position: { latitude: 31, longitude: 0 } }, 'position.longitude'],
      ['changeStationServices', { services: [] }, 'services'],
      ['changeStationHours', { hours: [workday, workday] }, 'hours.1'],
      ['addStationReach', { grid: grid('m1') }, 'grid'],
      ['addStationReach', { grid: grid('west'), on: '2026-02-28' }, 'on'],
      ['addStationReach', { grid: grid('west'), on: '2026-11-22' }, 'on'],
      ['closeStation', { on: '2026-02-28' }, 'on'],
    ];
    for (const [mutation, wish, field] of wishes) {
      const answer = await refused(() => keep(mutation, { station, ...wish }));
      expect([mutation, answer.__typename, answer.field]).toEqual([mutation, 'InvalidInput', field]);
    }
    for (const one of [grid('east', foreign), grid('nothing'), 'nonsense']) {
      for (const mutation of ['addStationReach', 'endStationReach'] as const) {
        expect(await refused(() => keep(mutation, { station, grid: one }))).toMatchObject({ __typename: 'NotFound' });
      }
    }
  });

  test('is kept by whoever answers for its grid and for what it serves, and by nobody else', async () => {
    const station = await open({ reach: [grid('east')] });
    const steps: [PlaceMutation, object][] = [
      ['openStation', plan()],
      ['renameStation', { station, name: '别名' }],
      ['locateStation', { station, position: { latitude: 31, longitude: 121 } }],
      ['changeStationServices', { station, services: ['议事'] }],
      ['changeStationHours', { station, hours: [] }],
      ['endStationReach', { station, grid: grid('east') }],
      ['addStationReach', { station, grid: grid('east') }],
      ['establishPost', { role: 'STATION_DIRECTOR', station }],
      ['closeStation', { station }],
    ];
    const outside = '此处不在您负责的网格范围内，请联系镇级管理员。';
    const notAllowed = '您的账号没有这项操作的权限。';
    for (const [account, message] of [
      ['west-office', outside],
      ['leader', notAllowed],
      ['teacher', notAllowed],
      ['screen', notAllowed],
    ] as const) {
      for (const [mutation, input] of steps) {
        const answer = await refused(() => keep(mutation, { ...input, key: '' }, account));
        expect([account, mutation, answer]).toEqual([
          account,
          mutation,
          { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message },
        ]);
      }
    }
    for (const [mutation, input] of [
      ['addStationReach', { station, grid: grid('west') }],
      ['openStation', { ...plan(), reach: [grid('west')] }],
    ] as const) {
      expect(await refused(() => keep(mutation, input, 'east-office'))).toMatchObject({ message: outside });
    }
    for (const [mutation, input] of steps) {
      expect([mutation, await keep(mutation, input, 'east-office')]).toEqual([
        mutation,
        expect.objectContaining({ revision: expect.any(Number) }),
      ]);
    }
  });

  test('is listed by name, tier and place, while it is there', async () => {
    await open({ name: '乙站' });
    await open({ name: '甲站', grid: grid('west'), tier: 'REST_STOP' });
    await open({ name: '丙站', grid: grid('m1'), on: today });
    await keep('closeStation', { station: await open({ name: '旧站' }) });
    const list = async (filter: object, account = 'teacher') => {
      const { stations } = await ask<{ stations: { totalCount: number; nodes: { name: string }[] } }>(
        `query ($town: TownCode!, $within: ID, $tier: StationTier, $search: String) {
          stations(town: $town, within: $within, tier: $tier, search: $search) { totalCount nodes { name } } }`,
        account,
        filter,
      );
      expect(stations.totalCount).toBe(stations.nodes.length);
      return stations.nodes.map(({ name }) => name);
    };
    expect(await list({})).toEqual(['丙站', '甲站', '乙站']);
    expect(await list({ within: grid('east') })).toEqual(['丙站', '乙站']);
    expect(await list({ tier: 'REST_STOP' })).toEqual(['甲站']);
    expect(await list({ search: '乙' }, 'leader')).toEqual(['乙站']);
  });

  test('is written once under a key, and not found by an id that is none of its town', async () => {
    const station = await open();
    const input = { key: newKey(), station, name: '别名' };
    const [first, again] = await Promise.all([keep('renameStation', input), keep('renameStation', input)]);
    expect(again).toEqual(first);
    expect(await refused(() => keep('renameStation', { ...input, name: '又名' }))).toMatchObject({ field: 'key' });
    for (const one of [
      toGlobalId('Station', foreign, 'x'),
      toGlobalId('Station', town, 'x'),
      grid('east'),
      'nonsense',
    ]) {
      expect(await refused(() => keep('closeStation', { station: one }))).toMatchObject({
        __typename: 'NotFound',
        message: '没有找到这个阵地，请刷新后重试。',
      });
    }
  });
});
