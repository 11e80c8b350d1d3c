import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { newKey } from '../../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const failure = '__typename ... on Failure { code message } ... on InvalidInput { field }';
const contest = 'contest { id name openedOn closedOn season { name } counts { collected shortlisted recommended } }';
const entry = `entry { id name stage grid { name } project { name } contest { name } steps { stage on by why } }`;
const documents = {
  openContest: `mutation ($input: OpenContestInput!) { answer: openContest(input: $input) { ${failure} ... on ContestOpened { revision ${contest} } } }`,
  closeContest: `mutation ($input: CloseContestInput!) { answer: closeContest(input: $input) { ${failure}
    ... on ContestOver { ${contest} } ... on ContestClosed { revision ${contest} } } }`,
  enterContest: `mutation ($input: EnterContestInput!) { answer: enterContest(input: $input) { ${failure}
    ... on AlreadyEntered { ${entry} } ... on ContestEntered { revision ${entry} } } }`,
  shortlistEntry: `mutation ($input: ShortlistEntryInput!) { answer: shortlistEntry(input: $input) { ${failure} ... on EntryAdvanced { revision ${entry} } } }`,
  recommendEntry: `mutation ($input: RecommendEntryInput!) { answer: recommendEntry(input: $input) { ${failure} ... on EntryAdvanced { revision ${entry} } } }`,
};

interface Told {
  __typename: string;
  code?: string;
  field?: string;
  revision?: number;
  contest?: { id: string; counts: object };
  entry?: { id: string };
}

onBothEngines('a contest', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let towns = 0;
  let at = '2026-11-21T08:00:00.000Z';

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(at));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function newTown(seasons = [{ id: '2026年度', begunOn: '2026-01-01' }]) {
    at = '2026-11-21T08:00:00.000Z';
    const town = await plantTown(database, {
      code: String(370_000_000 + ++towns),
      seasons,
      grids: [{ id: 'closed', parent: 'east', closedOn: '2026-05-01' }],
      projects: seasons.length
        ? [
            { id: 'e', slots: 1, neighbourhood: 'east' },
            { id: 'w', slots: 1, neighbourhood: 'west' },
          ]
        : [],
      units: ['u1'],
      accounts: [
        { id: 'coordinator', role: 'COORDINATOR' },
        { id: 'east', role: 'COORDINATOR', within: 'east' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'administrator', role: 'ADMINISTRATOR' },
        { id: 'rep', role: 'REPRESENTATIVE', unit: 'u1' },
      ],
    });
    const tokens = new Map<string, string>();
    const ask = async (person: string, mutation: keyof typeof documents, input: object): Promise<Told> => {
      if (!tokens.has(person)) tokens.set(person, await server.tokenFor(town, person));
      const variables = { input: { key: newKey(), ...input } };
      const { data, errors } = await server.ask<{ answer: Told }>(documents[mutation], variables, tokens.get(person));
      if (!data) throw new Error(JSON.stringify(errors));
      return data.answer;
    };
    const grid = (id: string) => toGlobalId('Grid', town, id);
    const project = (id: string) => toGlobalId('Project', town, id);
    /** Opens one and returns its id. */
    const opened = async () => (await ask('coordinator', 'openContest', { name: '红色先锋评选' })).contest?.id ?? '';
    /** Enters something of the east and returns its id. */
    const entered = async (id: string, name: string, person = 'coordinator') =>
      (await ask(person, 'enterContest', { contest: id, grid: grid('east'), name, why: '居民推荐' })).entry?.id ?? '';
    return { town, ask, grid, project, opened, entered };
  }

  test('collects 62 entries, shortlists 20 and recommends 8, each step with its day, role and reason', async () => {
    const { town, ask, opened, entered, grid, project } = await newTown();
    const id = await opened();
    const first = await ask('east', 'enterContest', {
      contest: id,
      grid: grid('east'),
      project: project('e'),
      name: '老年食堂',
      why: '居民最盼',
    });
    expect(first.entry).toMatchObject({
      name: '老年食堂',
      stage: 'COLLECTED',
      grid: { name: 'east' },
      project: { name: 'e' },
    });
    const others = await Promise.all(Array.from({ length: 61 }, (_, index) => entered(id, `项目${index}`)));
    const all = [first.entry?.id ?? '', ...others];
    at = '2026-11-23T08:00:00.000Z';
    await Promise.all(
      all.slice(0, 20).map((one) => ask('coordinator', 'shortlistEntry', { entry: one, why: '初评入围' })),
    );
    at = '2026-11-25T08:00:00.000Z';
    await Promise.all(
      all.slice(0, 8).map((one) => ask('administrator', 'recommendEntry', { entry: one, why: '复评推荐' })),
    );
    const closed = await ask('coordinator', 'closeContest', { contest: id });
    expect(closed).toMatchObject({
      revision: 1 + 62 + 20 + 8 + 1,
      contest: { closedOn: '2026-11-25', counts: { collected: 62, shortlisted: 20, recommended: 8 } },
    });

    const { data, errors } = await server.ask<{ contests: { nodes: object[] } }>(
      `query ($town: TownCode!) { contests(town: $town, first: 3) { totalCount nodes { name openedOn season { name }
        all: entries(first: 3) { totalCount nodes { name } }
        shortlisted: entries(stage: SHORTLISTED) { totalCount }
        recommended: entries(stage: RECOMMENDED, first: 100) { totalCount nodes { stage steps { stage on by why } } } } } }`,
      { town },
      await server.tokenFor(town, 'leader'),
    );
    expect(errors).toBeUndefined();
    const steps = [
      { stage: 'COLLECTED', on: '2026-11-21', by: 'COORDINATOR' },
      { stage: 'SHORTLISTED', on: '2026-11-23', by: 'COORDINATOR', why: '初评入围' },
      { stage: 'RECOMMENDED', on: '2026-11-25', by: 'ADMINISTRATOR', why: '复评推荐' },
    ];
    expect(data?.contests).toMatchObject({
      totalCount: 1,
      nodes: [
        {
          name: '红色先锋评选',
          openedOn: '2026-11-21',
          season: { name: '2026年度' },
          all: { totalCount: 62, nodes: [{ name: '老年食堂' }, { name: '项目0' }, { name: '项目1' }] },
          shortlisted: { totalCount: 20 },
          recommended: { totalCount: 8, nodes: Array(8).fill({ stage: 'RECOMMENDED', steps }) },
        },
      ],
    });
  });

  test('takes every stage once and in order', async () => {
    const { ask, opened, entered } = await newTown();
    const one = await entered(await opened(), '甲');
    const step = (mutation: 'shortlistEntry' | 'recommendEntry') =>
      ask('coordinator', mutation, { entry: one, why: '好' });
    expect(await step('recommendEntry')).toMatchObject({ code: 'WRONG_ENTRY_STAGE' });
    // Two in the office choose it at the same moment: one of them does.
    const both = await Promise.all([step('shortlistEntry'), step('shortlistEntry')]);
    expect(both.map(({ code }) => code).toSorted()).toEqual(['WRONG_ENTRY_STAGE', undefined]);
    const key = newKey();
    const recommended = await ask('coordinator', 'recommendEntry', { entry: one, why: '好', key });
    expect(recommended.entry).toMatchObject({ stage: 'RECOMMENDED' });
    expect(await ask('coordinator', 'recommendEntry', { entry: one, why: '好', key })).toEqual(recommended);
    expect(await step('shortlistEntry')).toMatchObject({ code: 'WRONG_ENTRY_STAGE' });
  });

  test('that is over takes nothing more', async () => {
    const { ask, opened, entered, grid } = await newTown();
    const id = await opened();
    const one = await entered(id, '甲');
    await ask('coordinator', 'closeContest', { contest: id });
    const answers = [
      await ask('coordinator', 'enterContest', { contest: id, grid: grid('east'), name: '乙', why: '好' }),
      await ask('coordinator', 'shortlistEntry', { entry: one, why: '好' }),
      await ask('coordinator', 'closeContest', { contest: id }),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array(3).fill('CONTEST_OVER'));
  });

  test('takes the same thing once', async () => {
    const { ask, opened, grid, project } = await newTown();
    const id = await opened();
    const enter = (more: object) =>
      ask('coordinator', 'enterContest', { contest: id, grid: grid('east'), name: '甲', why: '好', ...more });
    const first = await enter({ project: project('e') });
    for (const more of [
      {},
      { project: project('e'), name: '乙' },
      { project: project('e'), grid: grid('area'), name: '丙' },
    ]) {
      expect(await enter(more)).toMatchObject({ code: 'ALREADY_ENTERED', entry: { id: first.entry?.id } });
    }
    expect((await enter({ grid: grid('west') })).code).toBeUndefined();
    expect((await enter({ name: '丁' })).code).toBeUndefined();
  });

  test('is run by the office of the town; a grid enters by those who answer for it', async () => {
    const { ask, opened, entered, grid } = await newTown();
    const id = await opened();
    const one = await entered(id, '甲', 'east');
    for (const person of ['east', 'leader', 'rep', 'screen']) {
      const answers = [
        await ask(person, 'openContest', { name: '乙' }),
        await ask(person, 'closeContest', { contest: id }),
        await ask(person, 'shortlistEntry', { entry: one, why: '好' }),
        await ask(person, 'recommendEntry', { entry: one, why: '好' }),
        await ask(person, 'enterContest', { contest: id, grid: grid('west'), name: '乙', why: '好' }),
      ];
      expect([person, ...answers.map(({ code }) => code)]).toEqual([person, ...Array(5).fill('NOT_ALLOWED')]);
    }
  });

  test('refuses what makes no sense, in the domain’s order', async () => {
    const { town, ask, opened, grid, project } = await newTown();
    const foreign = await newTown();
    const id = await opened();
    const none = { contest: toGlobalId('Contest', town, 'none'), entry: toGlobalId('ContestEntry', town, 'none') };
    const enter = (more: object) =>
      ask('coordinator', 'enterContest', { contest: id, grid: grid('east'), name: '甲', why: '好', ...more });
    const advance = (more: object) => ask('coordinator', 'shortlistEntry', { entry: none.entry, why: '好', ...more });
    const answers = [
      await ask('coordinator', 'openContest', { name: ' ' }),
      await ask('coordinator', 'openContest', { name: '乙', openedOn: '2026-11-22' }),
      await enter({ contest: none.contest, why: '' }),
      await enter({ contest: none.contest, name: '两\n行' }),
      await enter({ contest: none.contest }),
      await enter({ contest: await foreign.opened() }),
      await enter({ grid: grid('none') }),
      await enter({ project: project('none') }),
      await enter({ grid: foreign.grid('east') }),
      await enter({ grid: grid('closed') }),
      await enter({ project: project('w') }),
      await advance({ why: '' }),
      await advance({}),
      await ask('coordinator', 'closeContest', { contest: none.contest }),
    ].map(({ code, field }) => (field ? `${code} ${field}` : code));
    expect(answers).toEqual([
      'INVALID_INPUT name',
      'INVALID_INPUT openedOn',
      'INVALID_INPUT why',
      'INVALID_INPUT name',
      ...Array(5).fill('NOT_FOUND'),
      'INVALID_INPUT grid',
      'INVALID_INPUT project',
      'INVALID_INPUT why',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  test('needs a season to belong to', async () => {
    const { ask } = await newTown([]);
    expect(await ask('coordinator', 'openContest', { name: '甲' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
