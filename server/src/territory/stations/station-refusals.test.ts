import { describe, expect, test } from 'vitest';
import { onBothEngines } from '../../testing/engines.ts';
import type { PlaceMutation } from '../../testing/keeping-places.ts';
import { foreign, placeTowns, today } from '../../testing/place-towns.ts';

const workday = { days: ['MONDAY'], opens: '08:30', closes: '17:00' };

onBothEngines('a station', (engine) => {
  const { grid, keep, make, refused, refusedAll } = placeTowns(engine, 'file');
  const plan = () => ({
    grid: grid('east'),
    name: '东片家门口服务站',
    tier: 'NEIGHBOURHOOD_STATION',
    services: ['图书阅览', '健康小屋'],
    on: '2026-03-01',
  });
  const open = (wish: object = {}) => make('openStation', { ...plan(), ...wish });

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
        () => ({ grid: grid('m2'), on: '2026-04-30' }),
        { ...invalid, field: 'on', message: '“m2”在 2026-05-01 有过变动，请选择这一天或之后的日期。' },
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
    const answers = await refusedAll(
      wishes.map(
        ([mutation, wish]) =>
          () =>
            keep(mutation, { station, ...wish }),
      ),
    );
    expect(answers.map(({ __typename, field }) => [__typename, field])).toEqual(
      wishes.map(([, , field]) => ['InvalidInput', field]),
    );
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
      const runs = steps.map(
        ([mutation, input]) =>
          () =>
            keep(mutation, { ...input, key: '' }, account),
      );
      const refusal = { __typename: 'NotAllowed', code: 'NOT_ALLOWED', message };
      expect([account, await refusedAll(runs)]).toEqual([account, steps.map(() => refusal)]);
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
});
