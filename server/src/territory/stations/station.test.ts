import { expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { newKey } from '../../testing/claiming.ts';
import { onBothEngines } from '../../testing/engines.ts';
import type { PlaceMutation } from '../../testing/keeping-places.ts';
import { type Account, foreign, placeTowns, today } from '../../testing/place-towns.ts';

const workday = { days: ['MONDAY'], opens: '08:30', closes: '17:00' };

onBothEngines('a station', (engine) => {
  const { ask, database, entries, grid, keep, make, own, refused, refusedAll } = placeTowns(engine, 'test');
  const plan = () => ({
    grid: grid('east'),
    name: '东片家门口服务站',
    tier: 'NEIGHBOURHOOD_STATION',
    services: ['图书阅览', '健康小屋'],
    on: '2026-03-01',
  });
  const open = (wish: object = {}) => make('openStation', { ...plan(), ...wish });

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
    expect((await entries()).slice(1).map(({ subject_type, ...told }) => told)).toEqual([
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
    const reach = await database()
      .reader.selectFrom('station_reach')
      .select('until')
      .where('town_code', '=', own())
      .execute();
    expect(reach).toEqual([{ until: '2026-11-01' }]);
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'STATION_CLOSED',
      facts: { station: '东片家门口服务站', grid: 'east', on: '2026-11-01', neighbourhoods: 1, pairingsEnded: 0 },
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
    const answers = await refusedAll(
      steps.map(
        ([mutation, input]) =>
          () =>
            keep(mutation, { station, ...input }),
      ),
    );
    for (const answer of answers) expect(answer).toMatchObject(closed);
    const director = () => keep('establishPost', { role: 'STATION_DIRECTOR', station });
    expect(await refused(director)).toMatchObject({
      field: 'station',
      message: '“东片家门口服务站”已关闭，请另选一处。',
    });
  });

  test('is listed by name, tier and place, while it is there', async () => {
    await open({ name: '乙站' });
    await open({ name: '甲站', grid: grid('west'), tier: 'REST_STOP' });
    await open({ name: '丙站', grid: grid('m2'), on: today });
    await keep('closeStation', { station: await open({ name: '旧站' }) });
    const list = async (filter: object, account: Account = 'teacher') => {
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
      toGlobalId('Station', own(), 'x'),
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
