import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { newKey } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const foreign = '310999999';
const openedAt = '2026-11-21T08:00:00.000Z';

type Step = 'scheduleMeeting' | 'openMeeting' | 'closeMeeting';

interface Answer {
  __typename: string;
  code?: string;
  message?: string;
  field?: string;
  revision?: number;
  meeting?: { id: string; status: string; [field: string]: unknown };
}

const meetingFields = `revision meeting { id name kind status heldOn exclusiveClaiming openedAt closedAt season { name }
  board { board { name } } }`;
const failureFields = '... on Failure { code message } ... on InvalidInput { field }';
const documents: { [step in Step]: string } = {
  scheduleMeeting: `mutation ($input: ScheduleMeetingInput!) { answer: scheduleMeeting(input: $input) { __typename
    ... on MeetingScheduled { ${meetingFields} } ${failureFields} } }`,
  openMeeting: `mutation ($input: OpenMeetingInput!) { answer: openMeeting(input: $input) { __typename
    ... on MeetingOpened { ${meetingFields} } ... on WrongMeetingStatus { meeting { id status } } ${failureFields} } }`,
  closeMeeting: `mutation ($input: CloseMeetingInput!) { answer: closeMeeting(input: $input) { __typename
    ... on MeetingClosed { ${meetingFields} } ... on WrongMeetingStatus { meeting { id status } } ${failureFields} } }`,
};

onBothEngines('a meeting', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  let now = openedAt;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(now));
    await plantTown(database, { code: foreign, projects: [{ id: 'garden', slots: 1 }] });
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    now = openedAt;
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      seasons: [
        { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
        { id: 'this', begunOn: '2026-01-01' },
      ],
      units: ['school'],
      projects: [
        { id: 'garden', slots: 1 },
        { id: 'library', slots: 1 },
        { id: 'last-garden', slots: 1, season: 'last', series: 'garden' },
      ],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'administrator', role: 'ADMINISTRATOR' },
        { id: 'secretary', role: 'COORDINATOR', within: 'east' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
      ],
      meetings: [
        { id: 'planned', status: 'SCHEDULED', projects: ['garden'] },
        { id: 'under-way', status: 'OPEN', projects: ['garden'] },
        { id: 'over', status: 'CLOSED', projects: ['garden'] },
      ],
    });
    for (const account of ['office', 'administrator', 'secretary', 'leader', 'screen', 'teacher']) {
      tokens.set(account, await server.tokenFor(town, account));
    }
  });

  const projects = (...keys: string[]) => keys.map((key) => toGlobalId('Project', town, key));
  const meeting = (key: string, of = town) => toGlobalId('Meeting', of, key);
  const plan = () => ({
    key: newKey(),
    town,
    name: '年终联席会议',
    kind: 'JOINT',
    heldOn: '2026-12-20',
    projects: projects('library', 'garden'),
  });

  async function take(step: Step, input: object, account = 'office'): Promise<Answer> {
    const { data, errors } = await server.ask<{ answer: Answer }>(documents[step], { input }, tokens.get(account));
    if (!data) throw new Error(JSON.stringify(errors));
    return data.answer;
  }

  const revision = async () =>
    (await database.reader.selectFrom('town').select('revision').where('code', '=', town).executeTakeFirstOrThrow())
      .revision;
  const entries = async () => {
    const rows = await database.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    return rows.map(({ revision, kind, at, actor_id, actor_role, subject_type, subject_id, facts, before, after }) => ({
      written: [revision, kind, at, actor_id, actor_role],
      subject: toGlobalId(subject_type ?? '', town, subject_id ?? ''),
      facts: JSON.parse(facts),
      before: before && JSON.parse(before),
      after: after && JSON.parse(after),
    }));
  };
  const meetings = () =>
    database.reader.selectFrom('meeting').selectAll().where('town_code', '=', town).orderBy('id').execute();

  /** Runs what must be refused, and checks that nothing was written by it. */
  async function refused(run: () => Promise<Answer>): Promise<Answer> {
    const before = [await revision(), await entries(), await meetings()];
    const answer = await run();
    expect([await revision(), await entries(), await meetings()]).toEqual(before);
    return answer;
  }

  test('is put on the calendar with its list in the order given', async () => {
    const answer = await take('scheduleMeeting', { ...plan(), exclusiveClaiming: true });
    expect(answer).toEqual({
      __typename: 'MeetingScheduled',
      revision: 1,
      meeting: {
        id: expect.any(String),
        name: '年终联席会议',
        kind: 'JOINT',
        status: 'SCHEDULED',
        heldOn: '2026-12-20',
        exclusiveClaiming: true,
        openedAt: null,
        closedAt: null,
        season: { name: 'this' },
        board: { board: [{ name: 'library' }, { name: 'garden' }] },
      },
    });
    expect(await revision()).toBe(1);
    expect(await entries()).toMatchObject([
      {
        written: [1, 'MEETING_SCHEDULED', openedAt, 'office', 'COORDINATOR'],
        subject: answer.meeting?.id,
        facts: { meeting: '年终联席会议', projects: 2 },
        before: null,
        after: { name: '年终联席会议', status: 'SCHEDULED', projects: ['library', 'garden'] },
      },
    ]);
  });

  test('leaves claiming free unless it is said otherwise', async () => {
    for (const wish of [{}, { exclusiveClaiming: null }, { exclusiveClaiming: false }]) {
      const { meeting: made } = await take('scheduleMeeting', { ...plan(), ...wish });
      expect(made?.exclusiveClaiming).toBe(false);
    }
  });

  test('is opened and closed once each, one revision and one entry at a time', async () => {
    const scheduled = await take('scheduleMeeting', plan());
    const id = scheduled.meeting?.id as string;
    const opened = await take('openMeeting', { key: newKey(), meeting: id }, 'administrator');
    expect(opened).toMatchObject({
      __typename: 'MeetingOpened',
      revision: 2,
      meeting: { id, status: 'OPEN', openedAt, closedAt: null },
    });
    now = '2026-11-21T09:30:00.000Z';
    const closed = await take('closeMeeting', { key: newKey(), meeting: id });
    expect(closed).toMatchObject({
      __typename: 'MeetingClosed',
      revision: 3,
      meeting: { id, status: 'CLOSED', openedAt, closedAt: now },
    });
    expect(await revision()).toBe(3);
    expect((await entries()).slice(1)).toEqual([
      {
        written: [2, 'MEETING_OPENED', openedAt, 'administrator', 'ADMINISTRATOR'],
        subject: id,
        facts: { meeting: '年终联席会议' },
        before: { status: 'SCHEDULED' },
        after: { status: 'OPEN', openedAt, picture: expect.objectContaining({ claims: [] }) },
      },
      {
        written: [3, 'MEETING_CLOSED', now, 'office', 'COORDINATOR'],
        subject: id,
        facts: { meeting: '年终联席会议' },
        before: { status: 'OPEN' },
        after: { status: 'CLOSED', closedAt: now },
      },
    ]);
  });

  test.for([
    ['openMeeting', 'under-way', 'OPEN', '会议当前状态是“认领中”，不能执行此操作。'],
    ['openMeeting', 'over', 'CLOSED', '会议当前状态是“已结束”，不能执行此操作。'],
    ['closeMeeting', 'planned', 'SCHEDULED', '会议当前状态是“未开始”，不能执行此操作。'],
    ['closeMeeting', 'over', 'CLOSED', '会议当前状态是“已结束”，不能执行此操作。'],
  ] as const)('refuses %s while it is %s, and shows itself', async ([step, key, status, message]) => {
    expect(await refused(() => take(step, { key: newKey(), meeting: meeting(key) }))).toEqual({
      __typename: 'WrongMeetingStatus',
      code: 'WRONG_MEETING_STATUS',
      message,
      meeting: { id: meeting(key), status },
    });
  });

  test.for(['secretary', 'leader', 'screen', 'teacher'])('is not for the %s to run', async (account) => {
    const steps: [Step, object][] = [
      ['scheduleMeeting', plan()],
      ['openMeeting', { key: newKey(), meeting: meeting('planned') }],
      ['closeMeeting', { key: newKey(), meeting: meeting('under-way') }],
      ['closeMeeting', { key: '', meeting: meeting('nothing') }],
    ];
    for (const [step, input] of steps) {
      expect(await refused(() => take(step, input, account))).toEqual({
        __typename: 'NotAllowed',
        code: 'NOT_ALLOWED',
        message: '您的账号没有这项操作的权限。',
      });
    }
  });

  test('that is not there, or is another town’s, can be neither opened nor closed', async () => {
    const missing = [meeting('nothing'), meeting('planned', foreign), projects('garden')[0], 'nonsense', ''];
    for (const step of ['openMeeting', 'closeMeeting'] as const) {
      for (const one of missing) {
        expect(await refused(() => take(step, { key: newKey(), meeting: one }))).toEqual({
          __typename: 'NotFound',
          code: 'NOT_FOUND',
          message: '没有找到这个会议，请刷新后重试。',
        });
      }
    }
  });

  describe('is not scheduled', () => {
    const notFound = { __typename: 'NotFound', code: 'NOT_FOUND' };
    const invalid = { __typename: 'InvalidInput', code: 'INVALID_INPUT' };
    const wrongList = {
      ...invalid,
      field: 'projects',
      message: '请为会议选择 1–1000 个属于当前年度的不同项目。',
    };
    const noProject = { ...notFound, message: '没有找到这个项目，请刷新后重试。' };

    const wrongName = { ...invalid, field: 'name', message: '会议名称应为 1–100 个字符，写在一行内。' };

    type Refusal = [why: string, wish: () => object, answer: object];
    const refusals: Refusal[] = [
      ['in another town', () => ({ town: foreign }), { ...notFound, message: '没有找到这个镇/街道。' }],
      ['in a town that is not', () => ({ town: '999999999' }), { ...notFound, message: '没有找到这个镇/街道。' }],
      ['without projects', () => ({ projects: [] }), wrongList],
      ['with a project twice', () => ({ projects: projects('garden', 'library', 'garden') }), wrongList],
      ['with last year’s project', () => ({ projects: projects('garden', 'last-garden') }), wrongList],
      [
        'with more than a thousand projects',
        () => ({ projects: Array.from({ length: 1001 }, (_, index) => `${index}`) }),
        wrongList,
      ],
      ['with a project that is not', () => ({ projects: projects('garden', 'nothing') }), noProject],
      ['with another town’s project', () => ({ projects: [toGlobalId('Project', foreign, 'garden')] }), noProject],
      ['with something that is no project', () => ({ projects: [toGlobalId('Unit', town, 'school')] }), noProject],
      ['without a name', () => ({ name: '' }), wrongName],
      ['with a name too long', () => ({ name: '会'.repeat(101) }), wrongName],
      ['with a blank name', () => ({ name: ' 　 ' }), wrongName],
      ['with a name of two lines', () => ({ name: '年终\n联席会议' }), wrongName],
      ['with a name that rings a bell', () => ({ name: '年终\u0007会议' }), wrongName],
      ['with a name that reads backwards', () => ({ name: '年终\u202e会议' }), wrongName],
      ...['0001-01-01', '2016-11-20', '2031-11-22', '9999-12-31'].map((heldOn): Refusal => {
        const message = `日期 ${heldOn} 不合理，请选择 2016-11-21 至 2031-11-21 之间的日期。`;
        return [
          `on ${heldOn}, ten years ago or five ahead`,
          () => ({ heldOn }),
          { ...invalid, field: 'heldOn', message },
        ];
      }),
    ];

    test.for(refusals)('%s', async ([, wish, answer]) => {
      expect(await refused(() => take('scheduleMeeting', { ...plan(), ...wish() }))).toEqual(answer);
    });

    test('but on the first and the last likely day it is', async () => {
      for (const heldOn of ['2016-11-21', '2031-11-21']) {
        expect(await take('scheduleMeeting', { ...plan(), heldOn })).toMatchObject({ meeting: { heldOn } });
      }
    });

    test('on a day that no calendar has, nor as a kind that is none', async () => {
      for (const wish of [{ heldOn: '2026-02-30' }, { heldOn: 'tomorrow' }, { kind: 'PARTY' }]) {
        await expect(take('scheduleMeeting', { ...plan(), ...wish })).rejects.toThrow('BAD_USER_INPUT');
      }
    });
  });

  describe('is written once', () => {
    const inputs: { [step in Step]: () => object } = {
      scheduleMeeting: plan,
      openMeeting: () => ({ meeting: meeting('planned') }),
      closeMeeting: () => ({ meeting: meeting('under-way') }),
    };
    const others: { [step in Step]: () => object } = {
      scheduleMeeting: () => ({ ...plan(), name: '另一个会议' }),
      openMeeting: () => ({ meeting: meeting('under-way') }),
      closeMeeting: () => ({ meeting: meeting('planned') }),
    };

    test.for(Object.keys(inputs) as Step[])('by %s however often it is sent, at once or later', async (step) => {
      const input = { ...inputs[step](), key: newKey() };
      const [first, ...again] = await Promise.all([take(step, input), take(step, input), take(step, input)]);
      expect(first?.revision).toBe(1);
      for (const one of again) expect(one).toEqual(first);
      const count = (await meetings()).length;
      expect(await take(step, input)).toEqual(first);
      expect([await revision(), (await entries()).length, (await meetings()).length]).toEqual([1, 1, count]);
    });

    test('by a repeated opening even after it was closed; it then shows itself as it is', async () => {
      const input = { key: newKey(), meeting: meeting('planned') };
      await take('openMeeting', input);
      await take('closeMeeting', { key: newKey(), meeting: meeting('planned') });
      expect(await take('openMeeting', input)).toMatchObject({
        __typename: 'MeetingOpened',
        revision: 1,
        meeting: { status: 'CLOSED' },
      });
      expect(await revision()).toBe(2);
    });

    test('by a repeated schedule even when a new season has begun since', async () => {
      const input = plan();
      const first = await take('scheduleMeeting', input);
      await database.writer
        .insertInto('season')
        .values({ town_code: town, id: 'next', name: 'next', begun_on: '2026-11-01', closed_on: null })
        .execute();
      expect(await take('scheduleMeeting', input)).toEqual(first);
      expect(await take('scheduleMeeting', { ...input, key: newKey() })).toMatchObject({ field: 'projects' });
    });

    test.for(Object.keys(inputs) as Step[])('by %s under a key: other input under it is refused', async (step) => {
      const key = newKey();
      await take(step, { ...inputs[step](), key });
      expect(await refused(() => take(step, { ...others[step](), key }))).toEqual({
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        field: 'key',
        message: '这个幂等键已用于另一次不同的提交，请换一个新键。',
      });
    });

    test('under a key that a refusal did not use up', async () => {
      const key = newKey();
      const input = { key, meeting: meeting('planned') };
      expect((await take('closeMeeting', input)).__typename).toBe('WrongMeetingStatus');
      await take('openMeeting', { key, meeting: meeting('planned') });
      expect((await take('closeMeeting', input)).__typename).toBe('MeetingClosed');
    });

    test.for(['', '1234567', 'k'.repeat(65)])('never under the key “%s”', async (key) => {
      for (const step of Object.keys(inputs) as Step[]) {
        expect(await refused(() => take(step, { ...inputs[step](), key }))).toEqual({
          __typename: 'InvalidInput',
          code: 'INVALID_INPUT',
          field: 'key',
          message: '幂等键应为 8–64 个字符。',
        });
      }
    });

    test('under keys of 8 and of 64 characters', async () => {
      for (const key of ['12345678', 'k'.repeat(64)]) {
        expect((await take('scheduleMeeting', { ...plan(), key })).__typename).toBe('MeetingScheduled');
      }
    });
  });

  test('opened and closed in one request shows itself after each step as that left it', async () => {
    const step = (name: Step, result: string) =>
      `${name}(input: { key: "${newKey()}", meeting: "${meeting('planned')}" }) { ... on ${result} { meeting { status } } }`;
    const { data } = await server.ask(
      `mutation { opened: ${step('openMeeting', 'MeetingOpened')} closed: ${step('closeMeeting', 'MeetingClosed')} }`,
      {},
      tokens.get('office'),
    );
    expect(data).toEqual({ opened: { meeting: { status: 'OPEN' } }, closed: { meeting: { status: 'CLOSED' } } });
  });

  test('is listed with the others, the latest date first', async () => {
    const { meeting: made } = await take('scheduleMeeting', plan());
    const { data } = await server.ask<{ meetings: { nodes: { id: string }[] } }>(
      'query ($town: TownCode!) { meetings(town: $town) { nodes { id } } }',
      { town },
      tokens.get('screen'),
    );
    const ids = data?.meetings.nodes.map(({ id }) => id);
    expect(ids).toEqual([made?.id, meeting('under-way'), meeting('planned'), meeting('over')]);
  });
});
