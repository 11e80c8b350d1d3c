import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { newKey } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { keepPlaces, type PlaceAnswer, type PlaceMutation } from '../../testing/keeping-places.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const foreign = '310999999';
const today = '2026-11-21';
const accounts = ['office', 'east-office', 'west-office', 'leader', 'teacher', 'screen'] as const;
const outside = '此处不在您负责的网格范围内，请联系镇级管理员。';

onBothEngines('a pairing', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  let now = '2026-11-20T17:00:00.000Z';
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(now));
    await plantTown(database, { code: foreign, units: ['school'] });
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    now = '2026-11-20T17:00:00.000Z';
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      units: ['school', 'clinic', 'left', 'homeless'],
      grids: [
        { id: 'm1', parent: 'east' },
        { id: 'w1', parent: 'west' },
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
    const ofTown = <Query extends { where(column: never, operator: never, value: never): Query }>(query: Query) =>
      query.where('town_code' as never, '=' as never, town as never);
    const sql = database.writer;
    await ofTown(sql.updateTable('grid').set({ kind: 'VILLAGE' }))
      .where('id', '=', 'west')
      .execute();
    await ofTown(sql.updateTable('unit').set({ left_on: '2026-06-01' }))
      .where('id', '=', 'left')
      .execute();
    await ofTown(sql.updateTable('unit').set({ home_id: 'east' }))
      .where('id', '=', 'school')
      .execute();
    await ofTown(sql.updateTable('unit').set({ home_id: 'west' }))
      .where('id', '=', 'clinic')
      .execute();
    const organisation = {
      town_code: town,
      parent_id: null,
      kind: 'BRANCH' as const,
      setting: 'REGULAR' as const,
      sort_key: 'zhibu',
      grid_id: null,
      unit_id: null,
      secretary_id: null,
      members: 3,
      founded_on: '2026-02-01',
      dissolved_on: null,
    };
    await sql
      .insertInto('party_organisation')
      .values([
        { ...organisation, id: 'east-branch', name: '东支部', grid_id: 'm1' },
        { ...organisation, id: 'west-branch', name: '西支部', grid_id: 'west' },
        { ...organisation, id: 'school-branch', name: '校支部', unit_id: 'school' },
        { ...organisation, id: 'old-branch', name: '旧支部', grid_id: 'east', dissolved_on: '2026-03-01' },
      ])
      .execute();
    const post = { town_code: town, station_id: null, established_on: '2026-02-01', abolished_on: null };
    await sql
      .insertInto('post')
      .values([
        { ...post, id: 'east-post', grid_id: 'm1', role: 'LEADER' },
        { ...post, id: 'west-post', grid_id: 'w1', role: 'FULL_TIME' },
      ])
      .execute();
    for (const account of accounts) tokens.set(account, await server.tokenFor(town, account));
  });

  const types = { organisation: 'PartyOrganisation', unit: 'Unit', grid: 'Grid', post: 'Post' } as const;
  const party = (kind: keyof typeof types, key: string, of = town) => ({ [kind]: toGlobalId(types[kind], of, key) });
  const keep = (mutation: PlaceMutation, input: object, account: string = 'office') =>
    keepPlaces(server, tokens.get(account), mutation, input);
  const plan = () => ({
    mode: 'RESIDENT',
    promise: '每季度一次便民服务\n节日走访',
    parties: [party('grid', 'east'), party('unit', 'clinic')],
    on: '2026-03-01',
  });
  const sign = async (wish: object = {}) => {
    const { shown, ...rest } = await keep('signPairing', { ...plan(), ...wish });
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
    return rows.map(({ kind, facts, after }) => ({
      kind,
      facts: JSON.parse(facts),
      after: JSON.parse(after ?? 'null'),
    }));
  };
  const stateOf = () =>
    Promise.all(
      (['ledger_entry', 'pairing', 'pairing_party'] as const).map(async (table) => {
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

  test('is signed by two parties, and ended for a reason', async () => {
    const { shown, ...rest } = await keep('signPairing', { ...plan(), lapsesOn: '2027-03-01' });
    expect(rest).toEqual({ __typename: 'PairingSigned', revision: 1 });
    const nothing = { outsideName: null, organisation: null, unit: null, grid: null, post: null };
    expect(shown).toEqual({
      id: expect.any(String),
      mode: 'RESIDENT',
      promise: '每季度一次便民服务\n节日走访',
      signedOn: '2026-03-01',
      lapsesOn: '2027-03-01',
      endedOn: null,
      endedReason: null,
      isInForce: true,
      parties: [
        { ...nothing, name: 'east', grid: { name: 'east' } },
        { ...nothing, name: 'clinic', unit: { name: 'clinic' } },
      ],
    });
    const ended = await keep('endPairing', { pairing: shown.id, reason: '单位迁出', on: '2026-10-01' });
    expect(ended).toMatchObject({
      __typename: 'PairingEnded',
      revision: 2,
      shown: { endedOn: '2026-10-01', endedReason: '单位迁出', isInForce: false },
    });
    const facts = { mode: 'RESIDENT', first: 'east', firstRole: null, second: 'clinic', secondRole: null };
    expect(await entries()).toMatchObject([
      { kind: 'PAIRING_SIGNED', facts: { ...facts, on: '2026-03-01', lapsesOn: '2027-03-01' } },
      {
        kind: 'PAIRING_ENDED',
        facts: { ...facts, on: '2026-10-01' },
        after: { endedOn: '2026-10-01', reason: '单位迁出' },
      },
    ]);
    expect(await refused(() => keep('endPairing', { pairing: shown.id, reason: '再次' }))).toMatchObject({
      __typename: 'PairingNotInForce',
      code: 'PAIRING_NOT_IN_FORCE',
      shown: { endedOn: '2026-10-01' },
    });
  });

  test('is in force until the day on which it lapses, where the town is', async () => {
    const pairing = await sign({ lapsesOn: '2026-11-22' });
    const isInForce = async () =>
      (
        await ask<{ node: { isInForce: boolean } }>(
          'query ($id: ID!) { node(id: $id) { ... on Pairing { isInForce } } }',
          'leader',
          { id: pairing },
        )
      ).node.isInForce;
    expect(await isInForce()).toBe(true);
    now = '2026-11-21T15:59:59.000Z';
    expect(await isInForce()).toBe(true);
    now = '2026-11-21T16:00:00.000Z';
    expect(await isInForce()).toBe(false);
    expect(await refused(() => keep('endPairing', { pairing, reason: '到期' }))).toMatchObject({
      __typename: 'PairingNotInForce',
    });
    // A day on which it was in force can still be told as the last but one.
    expect(await keep('endPairing', { pairing, reason: '提前', on: today })).toMatchObject({
      shown: { endedOn: today },
    });
  });

  test.for<[mode: string, parties: () => object[], names: string[]]>([
    ['MENTORING', () => [party('post', 'east-post'), party('post', 'west-post')], ['m1的网格长', 'w1的专职网格员']],
    ['VILLAGE_NEIGHBOURHOOD', () => [party('grid', 'west'), party('grid', 'east')], ['west', 'east']],
    ['VILLAGE_NEIGHBOURHOOD', () => [party('organisation', 'east-branch'), party('grid', 'west')], ['东支部', 'west']],
    ['URBAN_RURAL', () => [party('organisation', 'west-branch'), { outsideName: ' 漕泾镇 ' }], ['西支部', '漕泾镇']],
    ['INDEPENDENT', () => [party('unit', 'school'), party('unit', 'clinic')], ['school', 'clinic']],
  ])('of the mode %s is signed by fitting parties', async ([mode, parties, names]) => {
    const { shown } = await keep('signPairing', { ...plan(), mode, parties: parties() });
    expect(shown).toMatchObject({ mode, parties: names.map((name) => ({ name })) });
  });

  test('tells in the ledger what posts are for, and never who holds them', async () => {
    await keep('fillPost', { post: party('post', 'east-post').post, newHolder: { name: '张一' }, on: '2026-03-01' });
    await sign({ mode: 'MENTORING', parties: [party('post', 'east-post'), party('post', 'west-post')] });
    expect((await entries())[1]?.facts).toMatchObject({
      first: 'm1',
      firstRole: 'LEADER',
      second: 'w1',
      secondRole: 'FULL_TIME',
    });
    expect(JSON.stringify(await entries())).not.toContain('张一');
  });

  describe('is not signed', () => {
    const invalid = { __typename: 'InvalidInput', code: 'INVALID_INPUT' };
    const parties = (message: string) => ({ ...invalid, field: 'parties', message });
    const two = parties('结对应有两个不同的参与方，其中至少一方属于本镇。');
    const one = (index: number) => ({
      ...invalid,
      field: `parties.${index}`,
      message: '每一方请在党组织、单位、网格、岗位与外部名称中只选一种。',
    });
    const posts = parties('师徒带教在两个岗位之间进行，其他结对不以岗位为参与方。');
    const village = parties('村居共建的一方应为村，另一方应为居民区（或设在其中的党组织）。');
    const noParty = { __typename: 'NotFound', code: 'NOT_FOUND', message: '没有找到结对的一方，请刷新后重试。' };
    const lapse = { ...invalid, field: 'lapsesOn', message: '到期日应晚于签约日，且不超过 30 年。' };
    const early = (name: string, since: string) => ({
      ...invalid,
      field: 'on',
      message: `“${name}”在 ${since} 有过变动，请选择这一天或之后的日期。`,
    });

    test.for<[why: string, wish: () => object, answer: object]>([
      ['by one party', () => ({ parties: [party('grid', 'east')] }), two],
      ['by three', () => ({ parties: [...plan().parties, party('unit', 'school')] }), two],
      ['by one party twice', () => ({ parties: [party('unit', 'school'), party('unit', 'school')] }), two],
      ['by two from outside', () => ({ parties: [{ outsideName: '甲' }, { outsideName: '乙' }] }), two],
      ['by nobody on one side', () => ({ parties: [party('unit', 'school'), {}] }), one(1)],
      [
        'by two on one side',
        () => ({ parties: [{ ...party('unit', 'school'), ...party('grid', 'east') }, party('unit', 'clinic')] }),
        one(0),
      ],
      [
        'by a name of two lines',
        () => ({ parties: [party('unit', 'school'), { outsideName: '甲\n镇' }] }),
        { ...invalid, field: 'parties.1.outsideName' },
      ],
      [
        'without a promise',
        () => ({ promise: ' ' }),
        { ...invalid, field: 'promise', message: '结对内容应为 1–500 个字符。' },
      ],
      ['with an endless promise', () => ({ promise: '诺'.repeat(501) }), { ...invalid, field: 'promise' }],
      ['with a promise that rings a bell', () => ({ promise: '诺\u0007' }), { ...invalid, field: 'promise' }],
      [
        'by a post where nobody mentors',
        () => ({ parties: [party('post', 'east-post'), party('unit', 'school')] }),
        posts,
      ],
      ['by a unit where posts do', () => ({ mode: 'MENTORING' }), posts],
      [
        'by a village and a unit as 村居共建',
        () => ({ mode: 'VILLAGE_NEIGHBOURHOOD', parties: [party('grid', 'west'), party('unit', 'school')] }),
        village,
      ],
      [
        'by a residential neighbourhood and its own branch as 村居共建',
        () => ({
          mode: 'VILLAGE_NEIGHBOURHOOD',
          parties: [party('grid', 'east'), party('organisation', 'east-branch')],
        }),
        village,
      ],
      [
        'by a micro-grid of a village as 村居共建',
        () => ({ mode: 'VILLAGE_NEIGHBOURHOOD', parties: [party('grid', 'east'), party('grid', 'w1')] }),
        village,
      ],
      [
        'by a village and somebody outside as 村居共建',
        () => ({ mode: 'VILLAGE_NEIGHBOURHOOD', parties: [party('grid', 'west'), { outsideName: '某居民区' }] }),
        village,
      ],
      [
        'by a closed grid',
        () => ({ parties: [party('grid', 'gone'), party('unit', 'school')] }),
        parties('“gone”已关闭、撤销或退出，不能结对。'),
      ],
      [
        'by a unit that has left',
        () => ({ parties: [party('grid', 'east'), party('unit', 'left')] }),
        parties('“left”已关闭、撤销或退出，不能结对。'),
      ],
      [
        'by a dissolved organisation',
        () => ({ parties: [party('organisation', 'old-branch'), party('unit', 'school')] }),
        parties('“旧支部”已关闭、撤销或退出，不能结对。'),
      ],
      ['tomorrow', () => ({ on: '2026-11-22' }), { ...invalid, field: 'on' }],
      [
        'before the organisation was founded',
        () => ({ parties: [party('organisation', 'east-branch'), party('unit', 'school')], on: '2026-01-31' }),
        early('东支部', '2026-02-01'),
      ],
      ['before the grid was opened', () => ({ on: '2019-12-31' }), early('east', '2020-01-01')],
      [
        'before there was a town',
        () => ({ parties: [party('unit', 'school'), party('unit', 'clinic')], on: '0001-01-01' }),
        { ...invalid, field: 'on', message: '日期 0001-01-01 不合理，请选择 1949-10-01 至 2026-11-21 之间的日期。' },
      ],
      ['to lapse at once', () => ({ lapsesOn: '2026-03-01' }), lapse],
      ['for longer than thirty years', () => ({ lapsesOn: '2056-03-02' }), lapse],
      ['by a unit that is not there', () => ({ parties: [party('grid', 'east'), party('unit', 'nothing')] }), noParty],
      [
        'by another town’s unit',
        () => ({ parties: [party('grid', 'east'), party('unit', 'school', foreign)] }),
        noParty,
      ],
      ['by nonsense', () => ({ parties: [party('grid', 'east'), { unit: 'nonsense' }] }), noParty],
      [
        'by a unit that is called a grid',
        () => ({ parties: [{ grid: toGlobalId('Unit', town, 'school') }, party('unit', 'clinic')] }),
        noParty,
      ],
    ])('%s', async ([, wish, answer]) => {
      const told = await refused(() => keep('signPairing', { ...plan(), ...wish() }));
      expect(told).toEqual('message' in answer ? answer : { ...answer, message: expect.any(String) });
    });

    test('a second time while the first is in force, in whatever order the parties are named', async () => {
      const first = await sign({ lapsesOn: '2026-09-01' });
      const { parties } = plan();
      for (const wish of [{}, { parties: parties.toReversed() }, { on: '2026-08-31' }, { on: '2026-02-28' }]) {
        expect(await refused(() => keep('signPairing', { ...plan(), ...wish }))).toMatchObject({
          __typename: 'AlreadyPaired',
          code: 'ALREADY_PAIRED',
          shown: { id: first },
        });
      }
      await sign({ mode: 'INDEPENDENT' });
      await sign({ parties: [parties[0], party('unit', 'school')] });
      await sign({ on: '2026-02-01', lapsesOn: '2026-03-01' });
      const second = await sign({ on: '2026-09-01' });
      await keep('endPairing', { pairing: second, reason: '重签', on: '2026-10-01' });
      await sign({ on: '2026-10-01' });
    });
  });

  test('is not ended without a reason, on a day before it was signed, or when it is none of the town’s', async () => {
    const pairing = await sign();
    const end = (wish: object) => refused(() => keep('endPairing', { pairing, reason: '撤', ...wish }));
    expect(await end({ reason: '　' })).toMatchObject({ field: 'reason', message: '结束原因应为 1–200 个字符。' });
    expect(await end({ on: '2026-02-28' })).toMatchObject({
      field: 'on',
      message: expect.stringContaining('2026-03-01'),
    });
    expect(await end({ on: '2026-11-22' })).toMatchObject({ field: 'on' });
    for (const one of [toGlobalId('Pairing', foreign, 'x'), toGlobalId('Pairing', town, 'x'), 'nonsense']) {
      expect(await end({ pairing: one })).toEqual({
        __typename: 'NotFound',
        code: 'NOT_FOUND',
        message: '没有找到这项结对，请刷新后重试。',
      });
    }
  });

  test('is signed and ended by whoever answers for its places, and by nobody else', async () => {
    const notAllowed = '您的账号没有这项操作的权限。';
    const choices: [why: string, parties: object[], east: string][] = [
      ['their neighbourhood and any unit', [party('grid', 'east'), party('unit', 'clinic')], ''],
      ['their branch and a unit without a home', [party('organisation', 'east-branch'), party('unit', 'homeless')], ''],
      ['their neighbourhood and somebody outside', [party('grid', 'east'), { outsideName: '某校' }], ''],
      ['a unit at home with them and another', [party('unit', 'school'), party('unit', 'clinic')], ''],
      [
        'a branch in a unit at home with them and another',
        [party('organisation', 'school-branch'), party('unit', 'clinic')],
        '',
      ],
      ['their neighbourhood and somebody else’s', [party('grid', 'east'), party('grid', 'west')], outside],
      [
        'a unit at home with them and somebody else’s branch',
        [party('unit', 'school'), party('organisation', 'west-branch')],
        outside,
      ],
      ['two units at home elsewhere or nowhere', [party('unit', 'clinic'), party('unit', 'homeless')], outside],
    ];
    for (const [why, parties, message] of choices) {
      const input = { ...plan(), parties };
      const run = () => keep('signPairing', input, 'east-office');
      const answer = message ? await refused(run) : await run();
      expect([why, answer.message ?? '']).toEqual([why, message]);
      const pairing = answer.shown?.id ?? (await keep('signPairing', input)).shown.id;
      const ended = () => keep('endPairing', { pairing, reason: '撤' }, 'east-office');
      expect([why, (message ? await refused(ended) : await ended()).message ?? '']).toEqual([why, message]);
    }
    const mentors = [party('post', 'east-post'), party('post', 'west-post')];
    expect(
      await refused(() => keep('signPairing', { ...plan(), mode: 'MENTORING', parties: mentors }, 'west-office')),
    ).toMatchObject({ message: outside });
    const pairing = await sign({ parties: [party('grid', 'west'), { outsideName: '某校' }] });
    for (const account of ['leader', 'teacher', 'screen']) {
      for (const [mutation, input] of [
        ['signPairing', plan()],
        ['endPairing', { pairing, reason: '撤' }],
      ] as const) {
        expect(await refused(() => keep(mutation, { ...input, key: '' }, account))).toEqual({
          __typename: 'NotAllowed',
          code: 'NOT_ALLOWED',
          message: notAllowed,
        });
      }
    }
  });

  test('is listed by mode, place and day, and found at each of its parties', async () => {
    const resident = await sign({ on: '2026-04-01', lapsesOn: '2026-06-01' });
    const rural = await sign({
      mode: 'URBAN_RURAL',
      parties: [party('organisation', 'west-branch'), { outsideName: '漕泾镇' }],
    });
    const own = await sign({
      mode: 'INDEPENDENT',
      parties: [party('organisation', 'school-branch'), party('organisation', 'east-branch')],
      on: '2026-05-01',
    });
    const mentors = await sign({
      mode: 'MENTORING',
      parties: [party('post', 'east-post'), party('post', 'west-post')],
      on: '2026-05-02',
    });
    const list = async (filter: object, account = 'teacher') => {
      const { pairings } = await ask<{ pairings: { totalCount: number; nodes: { id: string }[] } }>(
        `query ($town: TownCode!, $mode: PairingMode, $on: Date, $within: ID) {
          pairings(town: $town, mode: $mode, inForceOn: $on, within: $within) { totalCount nodes { id } } }`,
        account,
        filter,
      );
      expect(pairings.totalCount).toBe(pairings.nodes.length);
      return pairings.nodes.map(({ id }) => id);
    };
    expect(await list({})).toEqual([mentors, own, resident, rural]);
    expect(await list({ mode: 'RESIDENT' }, 'leader')).toEqual([resident]);
    expect(await list({ on: '2026-04-30' })).toEqual([resident, rural]);
    expect(await list({ on: '2026-05-31' })).toEqual([mentors, own, resident, rural]);
    expect(await list({ on: '2026-06-01' })).toEqual([mentors, own, rural]);
    expect(await list({ within: toGlobalId('Grid', town, 'east') })).toEqual([mentors, own, resident]);
    expect(await list({ within: toGlobalId('Grid', town, 'west') })).toEqual([mentors, resident, rural]);
    expect(await list({ within: toGlobalId('Grid', town, 'm1'), on: '2026-06-01' })).toEqual([mentors, own]);

    const at = async (id: string, type: string) => {
      const { node } = await ask<{ node: { pairings: { id: string }[] } }>(
        `query ($id: ID!) { node(id: $id) { ... on ${type} { pairings { id } } } }`,
        'leader',
        { id },
      );
      return node.pairings.map((pairing) => pairing.id);
    };
    const places: [keyof typeof types, string, string[]][] = [
      ['grid', 'east', [resident]],
      ['grid', 'm1', [mentors, own]],
      ['grid', 'west', [rural]],
      ['unit', 'clinic', [resident]],
      ['unit', 'school', [own]],
      ['organisation', 'school-branch', [own]],
      ['organisation', 'west-branch', [rural]],
      ['organisation', 'old-branch', []],
    ];
    for (const [kind, key, expected] of places) {
      expect([key, await at(toGlobalId(types[kind], town, key), types[kind])]).toEqual([key, expected]);
    }
  });

  test('is written once under a key', async () => {
    const input = { ...plan(), key: newKey() };
    const [first, again] = await Promise.all([keep('signPairing', input), keep('signPairing', input)]);
    expect(again).toEqual(first);
    expect(await refused(() => keep('signPairing', { ...input, promise: '另一' }))).toMatchObject({ field: 'key' });
  });
});
