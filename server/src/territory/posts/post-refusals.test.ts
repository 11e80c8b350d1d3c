import { describe, expect, test } from 'vitest';
import { toGlobalId } from '../../graphql/ids.ts';
import { onBothEngines } from '../../testing/engines.ts';
import type { PlaceMutation } from '../../testing/keeping-places.ts';
import { foreign, placeTowns, today } from '../../testing/place-towns.ts';

onBothEngines('a post', (engine) => {
  const { establish, grid, keep, make, own, refused, refusedAll } = placeTowns(engine, 'file');

  describe('is refused', () => {
    const invalid = { __typename: 'InvalidInput', code: 'INVALID_INPUT' };
    const place = {
      ...invalid,
      message: '片长设在片区，阵地主任设在阵地，其他岗位设在微网格或居村；请检查所选的位置。',
    };
    type Refusal = [why: string, mutation: PlaceMutation, wish: () => object | Promise<object>, answer: object];

    const placements: Refusal[] = [
      [
        'as a leader of an area',
        'establishPost',
        () => ({ role: 'LEADER', grid: grid('area') }),
        { ...place, field: 'role' },
      ],
      [
        'as a leader of a building group',
        'establishPost',
        () => ({ role: 'LEADER', grid: grid('b1') }),
        { ...place, field: 'role' },
      ],
      [
        'as an area head of a micro-grid',
        'establishPost',
        () => ({ role: 'AREA_HEAD', grid: grid('m1') }),
        { ...place, field: 'role' },
      ],
      [
        'as a director of a grid',
        'establishPost',
        () => ({ role: 'STATION_DIRECTOR', grid: grid('m1') }),
        { ...place, field: 'station' },
      ],
      [
        'as a leader of a station',
        'establishPost',
        () => ({ role: 'LEADER', station: toGlobalId('Station', own(), 'x') }),
        { ...place, field: 'grid' },
      ],
      ['without a place', 'establishPost', () => ({ role: 'LEADER' }), { ...place, field: 'grid' }],
      [
        'in two places',
        'establishPost',
        () => ({ role: 'LEADER', grid: grid('m1'), station: 'x' }),
        { ...place, field: 'grid' },
      ],
      [
        'in a grid that is closed',
        'establishPost',
        () => ({ role: 'LEADER', grid: grid('gone') }),
        { ...invalid, field: 'grid', message: '“gone”已关闭，请另选一处。' },
      ],
      [
        'before the grid was there',
        'establishPost',
        () => ({ role: 'LEADER', grid: grid('m2'), on: '2026-04-30' }),
        { ...invalid, field: 'on', message: '“m2”在 2026-05-01 有过变动，请选择这一天或之后的日期。' },
      ],
      [
        'tomorrow',
        'establishPost',
        () => ({ role: 'LEADER', grid: grid('m1'), on: '2026-11-22' }),
        { ...invalid, field: 'on' },
      ],
    ];

    const someone = { newHolder: { name: '李二' } };
    const tooEarly = (since: string) => ({
      ...invalid,
      field: 'on',
      message: `“m1的专职网格员”在 ${since} 有过变动，请选择这一天或之后的日期。`,
    });

    // None of these changes a post, so that all cases can be about the same ones; a grid has any number of this role.
    const vacant = once(() => establish('FULL_TIME', 'm1'));
    const filled = once(async () => {
      const post = await establish('FULL_TIME', 'm1');
      return make('fillPost', { post, newHolder: { name: '张一' }, on: '2026-07-01' });
    });
    const vacated = once(async () => {
      const post = await establish('FULL_TIME', 'm1');
      await make('fillPost', { post, newHolder: { name: '张一' }, on: '2026-07-01' });
      return make('vacatePost', { post, on: '2026-08-01' });
    });
    const abolished = once(async () => make('abolishPost', { post: await establish('FULL_TIME', 'm1') }));
    const roster = once(() => establish('ROSTER', 'w1'));

    const changes: Refusal[] = [
      [
        'filled before it was there',
        'fillPost',
        async () => ({ ...someone, post: await vacant(), on: '2026-05-31' }),
        tooEarly('2026-06-01'),
      ],
      [
        'vacated before it was filled',
        'vacatePost',
        async () => ({ post: await filled(), on: '2026-06-30' }),
        tooEarly('2026-07-01'),
      ],
      [
        'abolished before it was filled',
        'abolishPost',
        async () => ({ post: await filled(), on: '2026-06-30' }),
        tooEarly('2026-07-01'),
      ],
      [
        'filled before it was vacated',
        'fillPost',
        async () => ({ ...someone, post: await vacated(), on: '2026-07-31' }),
        tooEarly('2026-08-01'),
      ],
      [
        'filled by nobody',
        'fillPost',
        async () => ({ post: await vacant() }),
        { ...invalid, field: 'holder', message: '请选择一位已有人员，或填写一位新人员，二者选一。' },
      ],
      [
        'filled by two',
        'fillPost',
        async () => ({ ...someone, holder: 'x', post: await vacant() }),
        { ...invalid, field: 'holder' },
      ],
      [
        'filled while it is a roster',
        'fillPost',
        async () => ({ ...someone, post: await roster() }),
        { ...invalid, field: 'post', message: '在册力量是人数，请用“清点在册力量”登记。' },
      ],
      [
        'vacated while it is a roster',
        'vacatePost',
        async () => ({ post: await roster() }),
        { ...invalid, field: 'post' },
      ],
      [
        'counted while it is no roster',
        'countRoster',
        async () => ({ headcount: 3, post: await vacant() }),
        { ...invalid, field: 'post', message: '只有在册力量可以清点人数。' },
      ],
      [
        'counted below none',
        'countRoster',
        async () => ({ headcount: -1, post: await roster() }),
        { ...invalid, field: 'headcount' },
      ],
      [
        'counted beyond sense',
        'countRoster',
        async () => ({ headcount: 100_001, post: await roster() }),
        { ...invalid, field: 'headcount' },
      ],
      [
        'filled under a name of two lines',
        'fillPost',
        async () => ({ newHolder: { name: '张\n一' }, post: await vacant() }),
        { ...invalid, field: 'newHolder.name', message: '姓名应为 1–40 个字符，写在一行内。' },
      ],
      [
        'filled under a blank name',
        'fillPost',
        async () => ({ newHolder: { name: '　' }, post: await vacant() }),
        { ...invalid, field: 'newHolder.name' },
      ],
      [
        'filled with a contact too long',
        'fillPost',
        async () => ({ newHolder: { name: '张一', contact: '1'.repeat(61) }, post: await vacant() }),
        { ...invalid, field: 'newHolder.contact' },
      ],
      [
        'filled by somebody who is not there',
        'fillPost',
        async () => ({ holder: toGlobalId('PostHolder', own(), 'x'), post: await vacant() }),
        { __typename: 'NotFound', code: 'NOT_FOUND', message: '没有找到这位任职人员，请刷新后重试。' },
      ],
      [
        'filled by somebody who is not there when it is a roster',
        'fillPost',
        async () => ({ holder: toGlobalId('PostHolder', own(), 'x'), post: await establish('ROSTER', 'm2') }),
        { ...invalid, field: 'post', message: '在册力量是人数，请用“清点在册力量”登记。' },
      ],
      [
        'filled while it is filled',
        'fillPost',
        async () => ({ ...someone, post: await filled() }),
        {
          __typename: 'PostAlreadyFilled',
          code: 'POST_FILLED',
          message: '“m1的专职网格员”已有人任职，请先办理离岗。',
          shown: expect.objectContaining({ role: 'FULL_TIME', heldSince: '2026-07-01' }),
        },
      ],
      [
        'vacated while it is vacant',
        'vacatePost',
        async () => ({ post: await vacant() }),
        {
          __typename: 'PostAlreadyVacant',
          code: 'POST_VACANT',
          message: '“m1的专职网格员”目前空缺。',
          shown: expect.objectContaining({ vacantSince: '2026-06-01' }),
        },
      ],
      ...(['fillPost', 'vacatePost', 'abolishPost', 'countRoster'] as const).map(
        (mutation): Refusal => [
          `asked to ${mutation} after it was abolished`,
          mutation,
          async () => ({
            post: await abolished(),
            ...(mutation === 'fillPost' ? someone : {}),
            ...(mutation === 'countRoster' ? { headcount: 1 } : {}),
          }),
          {
            __typename: 'PostAlreadyAbolished',
            code: 'POST_ABOLISHED',
            message: '“m1的专职网格员”已撤销，不能再变更。',
            shown: expect.objectContaining({ abolishedOn: today }),
          },
        ],
      ),
    ];

    test.for([...placements, ...changes])('%s', async ([, mutation, wish, answer]) => {
      const input = await wish();
      const told = await refused(() => keep(mutation, input));
      expect(told).toEqual('message' in answer ? answer : { ...answer, message: expect.any(String) });
    });

    test('as a second leader, roster or area head, and established anew only after the first is gone', async () => {
      for (const [role, at] of [
        ['LEADER', 'm1'],
        ['ROSTER', 'm1'],
        ['AREA_HEAD', 'area'],
      ] as const) {
        const first = await establish(role, at);
        const again = () => keep('establishPost', { role, grid: grid(at), on: '2026-07-01' });
        expect(await refused(again)).toMatchObject({
          __typename: 'PostAlreadyEstablished',
          code: 'POST_ESTABLISHED',
          shown: { id: first },
        });
        await keep('abolishPost', { post: first, on: '2026-08-01' });
        expect(await refused(again)).toMatchObject({ field: 'on', message: expect.stringContaining('2026-08-01') });
        await establish(role, at, '2026-08-01');
      }
      await establish('FULL_TIME', 'm1');
      await establish('FULL_TIME', 'm1');
      await establish('PART_TIME', 'm1');
      await establish('PART_TIME', 'm1');
    });

    test('where it is missing, another town’s or nonsense, all in the same words', async () => {
      const ids = ['post', 'nothing'].map((key) => toGlobalId('Post', foreign, key));
      ids.push(toGlobalId('Post', own(), 'nothing'), toGlobalId('Grid', own(), 'm1'), 'nonsense', '');
      const changes = [
        ['fillPost', someone],
        ['vacatePost', {}],
        ['abolishPost', {}],
        ['countRoster', { headcount: 1 }],
      ] as const;
      for (const account of ['office', 'east-office'] as const) {
        const runs = ids.flatMap((post) =>
          changes.map(
            ([mutation, rest]) =>
              () =>
                keep(mutation, { post, ...rest }, account),
          ),
        );
        for (const answer of await refusedAll(runs)) {
          expect(answer).toEqual({
            __typename: 'NotFound',
            code: 'NOT_FOUND',
            message: '没有找到这个岗位，请刷新后重试。',
          });
        }
        const places = [grid('m1', foreign), grid('nothing'), 'nonsense'].map(
          (one) => () => keep('establishPost', { role: 'LEADER', grid: one }, account),
        );
        for (const answer of await refusedAll(places)) {
          expect(answer).toMatchObject({ __typename: 'NotFound', message: '没有找到这个网格，请刷新后重试。' });
        }
      }
    });
  });
});

/** What `make` makes, made when it is first asked for. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
