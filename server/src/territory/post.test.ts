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
const accounts = ['office', 'administrator', 'east-office', 'west-office', 'leader', 'teacher', 'screen'] as const;
const contact = '13800001234';

onBothEngines('a post', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    // 01:00 in Shanghai: in Greenwich it is still the day before.
    server = await startServer(database, () => new Date('2026-11-20T17:00:00.000Z'), 0, {
      keepAnswers: false,
    });
    await plantTown(database, { code: foreign, grids: [{ id: 'm1', parent: 'east' }] });
    await plantPost(foreign, { id: 'post', grid: 'm1', role: 'LEADER' });
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
        { id: 'm1', parent: 'east' },
        { id: 'm2', parent: 'east', openedOn: '2026-05-01' },
        { id: 'gone', parent: 'east', closedOn: '2026-01-01' },
        { id: 'b1', parent: 'm1' },
        { id: 'w1', parent: 'west' },
      ],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'administrator', role: 'ADMINISTRATOR' },
        { id: 'east-office', role: 'COORDINATOR', within: 'east' },
        { id: 'west-office', role: 'COORDINATOR', within: 'west' },
        { id: 'leader', role: 'LEADER' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
        { id: 'screen', role: 'SCREEN' },
      ],
    });
    for (const account of accounts) tokens.set(account, await server.tokenFor(town, account));
  });

  async function plantPost(code: string, { id, grid, role }: { id: string; grid: string; role: 'LEADER' | 'ROSTER' }) {
    await database.writer
      .insertInto('post')
      .values({
        town_code: code,
        id,
        grid_id: grid,
        station_id: null,
        role,
        established_on: '2026-01-01',
        abolished_on: null,
      })
      .execute();
  }

  const grid = (key: string, of = town) => toGlobalId('Grid', of, key);
  const keep = (mutation: PlaceMutation, input: object, account: string = 'office') =>
    keepPlaces(server, tokens.get(account), mutation, input);
  const establish = async (role: string, at: string, on = '2026-06-01') => {
    const { shown, ...rest } = await keep('establishPost', { role, grid: grid(at), on });
    if (!shown) throw new Error(JSON.stringify(rest));
    return shown.id as string;
  };
  const ask = async <Data>(query: string, account: string, variables: object = {}): Promise<Data> => {
    const { data, errors } = await server.ask<Data>(query, { town, ...variables }, tokens.get(account));
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const revision = async () =>
    (await database.reader.selectFrom('town').select('revision').where('code', '=', town).executeTakeFirstOrThrow())
      .revision;
  const entries = () =>
    database.reader.selectFrom('ledger_entry').selectAll().where('town_code', '=', town).orderBy('revision').execute();
  const stateOf = async () => [
    await revision(),
    await entries(),
    ...(await Promise.all(
      (['post', 'post_holding', 'post_holder'] as const).map((table) =>
        database.reader.selectFrom(table).selectAll().where('town_code', '=', town).orderBy('id').execute(),
      ),
    )),
  ];

  /** Runs what must be refused, and checks that nothing was written by it. */
  async function refused(run: () => Promise<PlaceAnswer>): Promise<PlaceAnswer> {
    const before = await stateOf();
    const answer = await run();
    expect(await stateOf()).toEqual(before);
    return answer;
  }

  test('is established, filled, vacated and abolished, each on its day, with its history', async () => {
    const established = await keep('establishPost', { role: 'LEADER', grid: grid('m1'), on: '2026-03-01' });
    expect(established).toEqual({
      __typename: 'PostEstablished',
      revision: 1,
      shown: {
        id: expect.any(String),
        role: 'LEADER',
        establishedOn: '2026-03-01',
        abolishedOn: null,
        headcount: null,
        heldSince: null,
        vacantSince: '2026-03-01',
        grid: { name: 'm1' },
        station: null,
        holder: null,
        history: [],
      },
    });
    const post = established.shown.id;
    const newHolder = { name: ' 张一 ', contact: ` ${contact} ` };
    const filled = await keep('fillPost', { post, newHolder, on: '2026-03-15' }, 'east-office');
    const holder = { name: '张一', contact };
    expect(filled).toMatchObject({
      __typename: 'PostFilled',
      revision: 2,
      shown: {
        heldSince: '2026-03-15',
        vacantSince: null,
        holder,
        history: [{ since: '2026-03-15', until: null, headcount: null, holder: { name: '张一' } }],
      },
    });
    const vacated = await keep('vacatePost', { post, on: '2026-09-01' });
    expect(vacated).toMatchObject({
      __typename: 'PostVacated',
      revision: 3,
      shown: { heldSince: null, vacantSince: '2026-09-01', holder: null, history: [{ until: '2026-09-01' }] },
    });
    await keep('fillPost', { post, newHolder: { name: '李二' }, on: '2026-10-01' });
    const abolished = await keep('abolishPost', { post });
    expect(abolished).toMatchObject({
      __typename: 'PostAbolished',
      revision: 5,
      shown: {
        abolishedOn: today,
        heldSince: null,
        vacantSince: null,
        holder: null,
        history: [
          { since: '2026-10-01', until: today, holder: { name: '李二' } },
          { since: '2026-03-15', until: '2026-09-01', holder: { name: '张一' } },
        ],
      },
    });
    expect(await revision()).toBe(5);
  });

  test('leaves ledger entries that a sentence can be made of, and that name nobody', async () => {
    const post = await establish('FULL_TIME', 'm1');
    const filled = await keep('fillPost', { post, newHolder: { name: '张一', contact }, on: '2026-07-01' });
    await keep('vacatePost', { post, on: '2026-08-01' });
    await keep('abolishPost', { post, on: '2026-09-01' });
    const told = (await entries()).map(({ kind, facts, subject_type, before, after }) => ({
      kind,
      facts: JSON.parse(facts),
      subject_type,
      before: JSON.parse(before ?? 'null'),
      after: JSON.parse(after ?? 'null'),
    }));
    const facts = { grid: 'm1', station: null, role: 'FULL_TIME' };
    const holder = expect.any(String);
    expect(told).toEqual([
      {
        kind: 'POST_ESTABLISHED',
        facts: { ...facts, on: '2026-06-01' },
        subject_type: 'Post',
        before: null,
        after: expect.objectContaining({ role: 'FULL_TIME', grid: 'm1', establishedOn: '2026-06-01' }),
      },
      {
        kind: 'POST_FILLED',
        facts: { ...facts, on: '2026-07-01' },
        subject_type: 'Post',
        before: { holder: null },
        after: { holder, since: '2026-07-01' },
      },
      {
        kind: 'POST_VACATED',
        facts: { ...facts, on: '2026-08-01' },
        subject_type: 'Post',
        before: { holder, since: '2026-07-01' },
        after: { holder: null, vacantSince: '2026-08-01' },
      },
      {
        kind: 'POST_ABOLISHED',
        facts: { ...facts, on: '2026-09-01' },
        subject_type: 'Post',
        before: { holder: null },
        after: { abolishedOn: '2026-09-01' },
      },
    ]);
    await keep('correctHolder', { holder: await holderOf('张一'), name: '张壹', contact: '13900005678' });
    const all = JSON.stringify(await entries());
    expect(filled.shown.holder).toEqual({ name: '张一', contact });
    for (const secret of ['张一', '张壹', contact, '13900005678']) expect(all).not.toContain(secret);
  });

  const holderOf = async (name: string) => {
    const found = await ask<{ postHolders: { nodes: { id: string }[] } }>(
      'query ($town: TownCode!, $search: String) { postHolders(town: $town, search: $search) { nodes { id } } }',
      'office',
      { search: name },
    );
    return found.postHolders.nodes.map(({ id }) => id).at(-1) as string;
  };

  test('is held with others by one person, while two people of one name stay two', async () => {
    const [first, second, third] = [
      await establish('LEADER', 'm1'),
      await establish('PART_TIME', 'm1'),
      await establish('LEADER', 'w1'),
    ];
    await keep('fillPost', { post: first, newHolder: { name: '张一', contact } });
    const holder = await holderOf('张一');
    expect(await keep('fillPost', { post: second, holder })).toMatchObject({ shown: { holder: { name: '张一' } } });
    await keep('fillPost', { post: third, newHolder: { name: '张一' } });
    const found = await ask<{ postHolders: { totalCount: number; nodes: { name: string; posts: object[] }[] } }>(
      'query ($town: TownCode!) { postHolders(town: $town, search: "张") { totalCount nodes { name posts { role grid { name } } } } }',
      'leader',
    );
    expect(found.postHolders.totalCount).toBe(2);
    expect(found.postHolders.nodes.map(({ posts }) => posts)).toEqual(
      expect.arrayContaining([
        [
          { role: 'LEADER', grid: { name: 'm1' } },
          { role: 'PART_TIME', grid: { name: 'm1' } },
        ],
        [{ role: 'LEADER', grid: { name: 'w1' } }],
      ]),
    );
    await keep('vacatePost', { post: second });
    const after = await ask<{ node: { posts: object[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on PostHolder { posts { role } } } }',
      'leader',
      { id: holder },
    );
    expect(after.node.posts).toEqual([{ role: 'LEADER' }]);
  });

  test('of a roster is a count with a history; counted as none it is vacant', async () => {
    const post = await establish('ROSTER', 'm1');
    expect(await keep('countRoster', { post, headcount: 25, on: '2026-07-01' })).toMatchObject({
      __typename: 'RosterCounted',
      shown: { headcount: 25, heldSince: '2026-07-01', vacantSince: null, holder: null },
    });
    await keep('countRoster', { post, headcount: 31, on: '2026-08-01' });
    expect(await keep('countRoster', { post, headcount: 0, on: '2026-09-01' })).toMatchObject({
      shown: {
        headcount: 0,
        heldSince: null,
        vacantSince: '2026-09-01',
        history: [
          { since: '2026-08-01', until: '2026-09-01', headcount: 31, holder: null },
          { since: '2026-07-01', until: '2026-08-01', headcount: 25, holder: null },
        ],
      },
    });
    const [, , counted] = await entries();
    expect(JSON.parse(counted?.facts ?? '')).toEqual({
      grid: 'm1',
      station: null,
      role: 'ROSTER',
      on: '2026-08-01',
      headcount: 31,
      headcountBefore: 25,
    });
  });

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
        () => ({ role: 'LEADER', station: toGlobalId('Station', town, 'x') }),
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

    const filled = async () => {
      const post = await establish('LEADER', 'm1');
      await keep('fillPost', { post, newHolder: { name: '张一' }, on: '2026-07-01' });
      return post;
    };
    const tooEarly = (since: string) => ({
      ...invalid,
      field: 'on',
      message: `“m1的网格长”在 ${since} 有过变动，请选择这一天或之后的日期。`,
    });
    const someone = { newHolder: { name: '李二' } };
    const changes: Refusal[] = [
      [
        'filled before it was there',
        'fillPost',
        async () => ({ ...someone, post: await establish('LEADER', 'm1'), on: '2026-05-31' }),
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
        async () => {
          const post = await filled();
          await keep('vacatePost', { post, on: '2026-08-01' });
          return { ...someone, post, on: '2026-07-31' };
        },
        tooEarly('2026-08-01'),
      ],
      [
        'filled by nobody',
        'fillPost',
        async () => ({ post: await establish('LEADER', 'm1') }),
        { ...invalid, field: 'holder', message: '请选择一位已有人员，或填写一位新人员，二者选一。' },
      ],
      [
        'filled by two',
        'fillPost',
        async () => ({ ...someone, holder: 'x', post: await establish('LEADER', 'm1') }),
        { ...invalid, field: 'holder' },
      ],
      [
        'filled while it is a roster',
        'fillPost',
        async () => ({ ...someone, post: await establish('ROSTER', 'm1') }),
        { ...invalid, field: 'post', message: '在册力量是人数，请用“清点在册力量”登记。' },
      ],
      [
        'vacated while it is a roster',
        'vacatePost',
        async () => ({ post: await establish('ROSTER', 'm1') }),
        { ...invalid, field: 'post' },
      ],
      [
        'counted while it is no roster',
        'countRoster',
        async () => ({ headcount: 3, post: await establish('LEADER', 'm1') }),
        { ...invalid, field: 'post', message: '只有在册力量可以清点人数。' },
      ],
      [
        'counted below none',
        'countRoster',
        async () => ({ headcount: -1, post: await establish('ROSTER', 'm1') }),
        { ...invalid, field: 'headcount' },
      ],
      [
        'counted beyond sense',
        'countRoster',
        async () => ({ headcount: 100_001, post: await establish('ROSTER', 'm1') }),
        { ...invalid, field: 'headcount' },
      ],
      [
        'filled under a name of two lines',
        'fillPost',
        async () => ({ newHolder: { name: '张\n一' }, post: await establish('LEADER', 'm1') }),
        { ...invalid, field: 'newHolder.name', message: '姓名应为 1–40 个字符，写在一行内。' },
      ],
      [
        'filled under a blank name',
        'fillPost',
        async () => ({ newHolder: { name: '　' }, post: await establish('LEADER', 'm1') }),
        { ...invalid, field: 'newHolder.name' },
      ],
      [
        'filled with a contact too long',
        'fillPost',
        async () => ({ newHolder: { name: '张一', contact: '1'.repeat(61) }, post: await establish('LEADER', 'm1') }),
        { ...invalid, field: 'newHolder.contact' },
      ],
      [
        'filled by somebody who is not there',
        'fillPost',
        async () => ({ holder: toGlobalId('PostHolder', town, 'x'), post: await establish('LEADER', 'm1') }),
        { __typename: 'NotFound', code: 'NOT_FOUND', message: '没有找到这位任职人员，请刷新后重试。' },
      ],
      [
        'filled while it is filled',
        'fillPost',
        async () => ({ ...someone, post: await filled() }),
        {
          __typename: 'PostAlreadyFilled',
          code: 'POST_FILLED',
          message: '“m1的网格长”已有人任职，请先办理离岗。',
          shown: expect.objectContaining({ role: 'LEADER', heldSince: '2026-07-01' }),
        },
      ],
      [
        'vacated while it is vacant',
        'vacatePost',
        async () => ({ post: await establish('LEADER', 'm1') }),
        {
          __typename: 'PostAlreadyVacant',
          code: 'POST_VACANT',
          message: '“m1的网格长”目前空缺。',
          shown: expect.objectContaining({ vacantSince: '2026-06-01' }),
        },
      ],
      ...(['fillPost', 'vacatePost', 'abolishPost', 'countRoster'] as const).map(
        (mutation): Refusal => [
          `asked to ${mutation} after it was abolished`,
          mutation,
          async () => {
            const post = await establish('LEADER', 'm1');
            await keep('abolishPost', { post });
            return {
              post,
              ...(mutation === 'fillPost' ? someone : {}),
              ...(mutation === 'countRoster' ? { headcount: 1 } : {}),
            };
          },
          {
            __typename: 'PostAlreadyAbolished',
            code: 'POST_ABOLISHED',
            message: '“m1的网格长”已撤销，不能再变更。',
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
      ids.push(toGlobalId('Post', town, 'nothing'), toGlobalId('Grid', town, 'm1'), 'nonsense', '');
      for (const account of ['office', 'east-office']) {
        for (const post of ids) {
          for (const [mutation, rest] of [
            ['fillPost', someone],
            ['vacatePost', {}],
            ['abolishPost', {}],
            ['countRoster', { headcount: 1 }],
          ] as const) {
            expect(await refused(() => keep(mutation, { post, ...rest }, account))).toEqual({
              __typename: 'NotFound',
              code: 'NOT_FOUND',
              message: '没有找到这个岗位，请刷新后重试。',
            });
          }
        }
        for (const one of [grid('m1', foreign), grid('nothing'), 'nonsense']) {
          const answer = await refused(() => keep('establishPost', { role: 'LEADER', grid: one }, account));
          expect(answer).toMatchObject({ __typename: 'NotFound', message: '没有找到这个网格，请刷新后重试。' });
        }
      }
    });
  });

  test('is kept by whoever answers for its grid, and by nobody else', async () => {
    const outside = '此处不在您负责的网格范围内，请联系镇级管理员。';
    const notAllowed = '您的账号没有这项操作的权限。';
    const expected: { [account in (typeof accounts)[number]]: string } = {
      office: '',
      administrator: '',
      'east-office': '',
      'west-office': outside,
      leader: notAllowed,
      teacher: notAllowed,
      screen: notAllowed,
    };
    for (const account of accounts) {
      const leader = await establish('FULL_TIME', 'm1');
      const filled = await establish('FULL_TIME', 'm1');
      const roster = await keep('establishPost', { role: 'ROSTER', grid: grid('m1') });
      await keep('fillPost', { post: filled, newHolder: { name: '张一' } });
      const steps: [PlaceMutation, object][] = [
        ['correctHolder', { holder: await holderOf('张一'), name: '张一一' }],
        ['establishPost', { role: 'PART_TIME', grid: grid('m1') }],
        ['fillPost', { post: leader, newHolder: { name: '李二' } }],
        ['vacatePost', { post: filled }],
        ['abolishPost', { post: filled }],
        ['countRoster', { post: roster.shown.id, headcount: 3 }],
      ];
      for (const [mutation, input] of steps) {
        // Who may not is told so before what else is wrong.
        const run = () => keep(mutation, expected[account] ? { ...input, key: '' } : input, account);
        const answer = expected[account] ? await refused(run) : await run();
        expect([account, mutation, answer.message ?? '']).toEqual([account, mutation, expected[account]]);
      }
      await keep('abolishPost', { post: roster.shown.id });
      await database.writer.deleteFrom('post_holding').where('town_code', '=', town).execute();
      await database.writer.deleteFrom('post_holder').where('town_code', '=', town).execute();
    }
  });

  test('shows its holder’s contact in full, masked or not at all, by who asks', async () => {
    const post = await establish('LEADER', 'm1');
    await keep('fillPost', { post, newHolder: { name: '张一', contact } });
    const masked = '138****1234';
    const expected = {
      office: contact,
      administrator: contact,
      'east-office': contact,
      'west-office': masked,
      leader: masked,
      teacher: null,
    };
    for (const [account, seen] of Object.entries(expected)) {
      const doors = await ask<{
        node: { posts: { holder: object }[] };
        posts: { nodes: { holder: object }[] };
        postHolders: { nodes: object[] };
      }>(
        `query ($town: TownCode!, $grid: ID!) { node(id: $grid) { ... on Grid { posts { holder { contact } } } }
          posts(town: $town) { nodes { holder { contact } } } postHolders(town: $town) { nodes { contact } } }`,
        account,
        { grid: grid('m1') },
      );
      expect([account, doors.node.posts[0]?.holder, doors.posts.nodes[0]?.holder, doors.postHolders.nodes[0]]).toEqual([
        account,
        { contact: seen },
        { contact: seen },
        { contact: seen },
      ]);
    }
    // A post in the west makes the western office one of those who manage the person; leaving it makes it none again.
    const western = await establish('LEADER', 'w1');
    await keep('fillPost', { post: western, holder: await holderOf('张一') });
    const asWest = () =>
      ask<{ postHolders: { nodes: object[] } }>(
        'query ($town: TownCode!) { postHolders(town: $town) { nodes { contact } } }',
        'west-office',
      );
    expect((await asWest()).postHolders.nodes).toEqual([{ contact }]);
    await keep('vacatePost', { post: western });
    expect((await asWest()).postHolders.nodes).toEqual([{ contact: masked }]);
    // So does being the secretary of an organisation there, in a unit by the unit's home.
    await database.writer.updateTable('unit').set({ home_id: 'west' }).where('town_code', '=', town).execute();
    const { id } = await database.reader
      .selectFrom('post_holder')
      .select('id')
      .where('town_code', '=', town)
      .executeTakeFirstOrThrow();
    await database.writer
      .insertInto('party_organisation')
      .values({
        town_code: town,
        id: 'branch',
        parent_id: null,
        kind: 'BRANCH',
        setting: 'REGULAR',
        name: '支部',
        sort_key: 'zhibu',
        grid_id: null,
        unit_id: 'school',
        secretary_id: id,
        members: 3,
        founded_on: '2020-01-01',
        dissolved_on: null,
      })
      .execute();
    expect((await asWest()).postHolders.nodes).toEqual([{ contact }]);
    await database.writer
      .updateTable('party_organisation')
      .set({ dissolved_on: '2026-11-01' })
      .where('town_code', '=', town)
      .execute();
    expect((await asWest()).postHolders.nodes).toEqual([{ contact: masked }]);
  });

  test('has a holder whose name and contact can be put right', async () => {
    await keep('fillPost', { post: await establish('LEADER', 'm1'), newHolder: { name: '张一', contact } });
    const holder = await holderOf('张一');
    expect(await keep('correctHolder', { holder, name: ' 张壹 ', contact: 'zhang@example.cn' }, 'east-office')).toEqual(
      {
        __typename: 'HolderCorrected',
        revision: 3,
        shown: { id: holder, name: '张壹', contact: 'zhang@example.cn' },
      },
    );
    expect(await keep('correctHolder', { holder, name: '张壹' })).toMatchObject({ shown: { contact: null } });
    expect((await entries()).slice(2).map(({ kind, after }) => [kind, JSON.parse(after ?? '')])).toEqual([
      ['HOLDER_CORRECTED', { changed: ['name', 'contact'] }],
      ['HOLDER_CORRECTED', { changed: ['contact'] }],
    ]);
    expect(await refused(() => keep('correctHolder', { holder, name: '张\u0007' }))).toMatchObject({ field: 'name' });
    for (const one of [toGlobalId('PostHolder', foreign, 'x'), toGlobalId('PostHolder', town, 'x'), 'nonsense']) {
      for (const account of ['office', 'west-office']) {
        expect(await refused(() => keep('correctHolder', { holder: one, name: '张' }, account))).toMatchObject({
          __typename: 'NotFound',
        });
      }
    }
  });

  test('is listed in the order of the tree, by role, place and vacancy, while it is there', async () => {
    const made: string[] = [];
    for (const [role, at] of [
      ['PART_TIME', 'w1'],
      ['ROSTER', 'm1'],
      ['LEADER', 'm1'],
      ['AREA_HEAD', 'area'],
      ['FULL_TIME', 'm2'],
    ] as const) {
      made.push(await establish(role, at));
    }
    const [, roster, leader, , fullTime] = made as [string, string, string, string, string];
    await keep('countRoster', { post: roster, headcount: 5 });
    await keep('fillPost', { post: leader, newHolder: { name: '张一' } });
    await keep('abolishPost', { post: await establish('PART_TIME', 'm1') });
    const list = async (filter: object, account = 'leader') => {
      const { posts } = await ask<{ posts: { totalCount: number; nodes: { role: string; grid: { name: string } }[] } }>(
        `query ($town: TownCode!, $within: ID, $role: PostRole, $vacant: Boolean) {
          posts(town: $town, within: $within, role: $role, vacant: $vacant) { totalCount nodes { role grid { name } } } }`,
        account,
        filter,
      );
      expect(posts.totalCount).toBe(posts.nodes.length);
      return posts.nodes.map(({ role, grid: { name } }) => `${name} ${role}`);
    };
    expect(await list({})).toEqual(
      ['area AREA_HEAD', 'm1 LEADER', 'm1 ROSTER', 'm2 FULL_TIME', 'w1 PART_TIME'].map((one) =>
        one.replace('area', '片区'),
      ),
    );
    expect(await list({ vacant: true })).toEqual(['片区 AREA_HEAD', 'm2 FULL_TIME', 'w1 PART_TIME']);
    expect(await list({ vacant: false })).toEqual(['m1 LEADER', 'm1 ROSTER']);
    expect(await list({ within: grid('east'), vacant: true }, 'teacher')).toEqual(['m2 FULL_TIME']);
    expect(await list({ role: 'LEADER' })).toEqual(['m1 LEADER']);
    const paged = await ask<{ posts: { nodes: { id: string }[]; pageInfo: { endCursor: string } } }>(
      'query ($town: TownCode!) { posts(town: $town, first: 3) { nodes { id } pageInfo { endCursor } } }',
      'leader',
    );
    const rest = await ask<{ posts: { nodes: { id: string }[] } }>(
      'query ($town: TownCode!, $after: String) { posts(town: $town, first: 3, after: $after) { nodes { id } } }',
      'leader',
      { after: paged.posts.pageInfo.endCursor },
    );
    expect(rest.posts.nodes.map(({ id }) => id)).toEqual([fullTime, made[0]]);
  });

  test('is written once under a key, however often it is sent', async () => {
    const post = await establish('LEADER', 'm1');
    const input = { key: newKey(), post, newHolder: { name: '张一' } };
    const [first, ...again] = await Promise.all([1, 2, 3].map(() => keep('fillPost', input)));
    for (const one of again) expect(one).toEqual(first);
    expect([await revision(), (await entries()).length]).toEqual([2, 2]);
    expect(await refused(() => keep('fillPost', { ...input, newHolder: { name: '李二' } }))).toMatchObject({
      field: 'key',
    });
  });

  test('is taken by one of many who are put into it at once', async () => {
    const post = await establish('LEADER', 'm1');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => keep('fillPost', { post, newHolder: { name: `张${index}` } })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 'PostAlreadyFilled'),
      'PostFilled',
    ]);
    const holders = await database.reader
      .selectFrom('post_holder')
      .select('id')
      .where('town_code', '=', town)
      .execute();
    expect(holders.length).toBe(1);
  });

  test('filled and vacated on one day is vacant from that day, and can be filled again', async () => {
    const post = await establish('LEADER', 'm1');
    await keep('fillPost', { post, newHolder: { name: '张一' } });
    await keep('vacatePost', { post });
    expect(await keep('fillPost', { post, newHolder: { name: '李二' } })).toMatchObject({
      shown: {
        heldSince: today,
        history: [
          { since: today, until: null },
          { since: today, until: today },
        ],
      },
    });
  });
});
