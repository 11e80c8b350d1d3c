import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { claim } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { type Outcome, run } from '../testing/running-meetings.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const start = '2026-11-21T08:00:00.000Z';
const agenda = [{ title: '宣读项目清单', minutes: 15 }, { title: '单位认领' }];
const fields = `name status heldOn exclusiveClaiming openedAt closedAt closesAt cancelledAt cancelledReason claimCode
  agenda { title minutes } attendance { people unit { name } } attendanceCount { units people }
  projects(first: 10) { totalCount nodes { name } } wall { mode }`;

onBothEngines('the life of a meeting', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let town = '310000000';
  let now = start;
  const tokens = new Map<string, string>();
  const people = ['office', 'secretary', 'leader', 'screen', 'teacher'];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(now));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });
  beforeEach(async () => {
    now = start;
    town = String(Number(town) + 1);
    await plantTown(database, {
      code: town,
      seasons: [
        { id: 'last', begunOn: '2025-01-01', closedOn: '2025-12-31' },
        { id: 'this', begunOn: '2026-01-01' },
      ],
      units: ['school', 'clinic'],
      projects: [
        { id: 'garden', slots: 2 },
        { id: 'library', slots: 1 },
        { id: 'last-garden', slots: 1, season: 'last' },
      ],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'secretary', role: 'COORDINATOR', within: 'east' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
        { id: 'teacher', role: 'REPRESENTATIVE', unit: 'school' },
      ],
      meetings: [
        { id: 'planned', status: 'SCHEDULED', projects: ['garden'] },
        { id: 'open', status: 'OPEN', projects: ['garden', 'library'], exclusive: true },
        { id: 'closed', status: 'CLOSED', projects: ['garden'] },
        { id: 'cancelled', status: 'CANCELLED', projects: ['garden'] },
      ],
    });
    for (const account of people) tokens.set(account, await server.tokenFor(town, account));
  });

  const id = (type: string, key: string) => toGlobalId(type, town, key);
  const take = (step: string, meeting: string, wish: object = {}, account = 'office'): Promise<Outcome> =>
    run(server, tokens.get(account), step, { meeting: id('Meeting', meeting), ...wish });
  const meetingOf = async (key: string, account = 'office') => {
    const { data, errors } = await server.ask<{ node: { [field: string]: unknown } }>(
      `query ($id: ID!) { node(id: $id) { ... on Meeting { ${account === 'screen' ? 'name attendanceCount { units people }' : fields} } } }`,
      { id: id('Meeting', key) },
      tokens.get(account),
    );
    expect(errors).toBeUndefined();
    return data?.node;
  };
  const newest = async () => {
    const row = await database.reader
      .selectFrom('ledger_entry')
      .select(['kind', 'facts', 'before', 'after'])
      .where('town_code', '=', town)
      .orderBy('revision', 'desc')
      .executeTakeFirstOrThrow();
    const [facts, before, after] = [row.facts, row.before, row.after].map((text) => JSON.parse(text as string));
    return { kind: row.kind, facts, before, after };
  };
  const claims = (unit: string, project: string) => claim(server, tokens.get('office'), { town, unit, project });

  const steps: { [step: string]: { wish: () => object; done: string; during: string[] } } = {
    amendMeeting: { wish: () => ({ name: '新名称' }), done: 'MeetingAmended', during: ['planned'] },
    cancelMeeting: { wish: () => ({ reason: '防汛' }), done: 'MeetingCancelled', during: ['planned'] },
    reopenMeeting: { wish: () => ({ reason: '漏报' }), done: 'MeetingReopened', during: ['closed'] },
    extendMeeting: {
      wish: () => ({ until: '2026-11-21T10:00:00Z' }),
      done: 'MeetingExtended',
      during: ['planned', 'open'],
    },
    setAgenda: { wish: () => ({ items: agenda }), done: 'AgendaSet', during: ['planned', 'open', 'closed'] },
    recordAttendance: {
      wish: () => ({ units: [{ unit: id('Unit', 'school'), people: 3 }] }),
      done: 'AttendanceRecorded',
      during: ['planned', 'open', 'closed'],
    },
  };

  test.for(Object.keys(steps))(
    'allows %s in its statuses alone, and repeats nothing under the same key',
    async (step) => {
      const { wish, done, during } = steps[step] as (typeof steps)[string];
      for (const meeting of ['planned', 'open', 'closed', 'cancelled']) {
        const input = { ...wish(), key: `${step}-${meeting}` };
        const answer = await take(step, meeting, input);
        expect(answer.__typename).toBe(during.includes(meeting) ? done : 'WrongMeetingStatus');
        if (during.includes(meeting)) expect(await take(step, meeting, input)).toEqual(answer);
      }
      expect(await take(step, 'nothing', wish())).toMatchObject({ code: 'NOT_FOUND' });
      for (const account of people.slice(1)) {
        expect(await take(step, during[0] as string, wish(), account)).toMatchObject({ code: 'NOT_ALLOWED' });
      }
    },
  );

  test('changes of its plan what is told, and leaves the rest', async () => {
    const planned = await meetingOf('planned');
    await take('amendMeeting', 'planned', {
      heldOn: '2026-12-01',
      projects: [id('Project', 'library'), id('Project', 'garden')],
    });
    expect(await meetingOf('planned')).toEqual({
      ...planned,
      heldOn: '2026-12-01',
      projects: { totalCount: 2, nodes: [{ name: 'library' }, { name: 'garden' }] },
    });
    expect(await newest()).toEqual({
      kind: 'MEETING_AMENDED',
      facts: { meeting: 'planned' },
      before: { name: 'planned', heldOn: '2026-11-21', exclusiveClaiming: false, projects: ['garden'] },
      after: { name: 'planned', heldOn: '2026-12-01', exclusiveClaiming: false, projects: ['library', 'garden'] },
    });
    const garden = id('Project', 'garden');
    const refused: [object, object][] = [
      [{}, { code: 'INVALID_INPUT', field: 'meeting' }],
      [{ name: ' ' }, { field: 'name' }],
      [{ heldOn: '2040-01-01' }, { field: 'heldOn' }],
      [{ projects: [] }, { field: 'projects' }],
      [{ projects: [garden, garden] }, { field: 'projects' }],
      [{ projects: [id('Project', 'last-garden')] }, { field: 'projects' }],
      [{ projects: [id('Project', 'nothing')] }, { code: 'NOT_FOUND' }],
    ];
    for (const [wish, answer] of refused) expect(await take('amendMeeting', 'planned', wish)).toMatchObject(answer);
  });

  test('may end before it began: it says why, and its projects are free again', async () => {
    expect(await take('cancelMeeting', 'planned', { reason: ' ' })).toMatchObject({ field: 'reason' });
    await take('amendMeeting', 'planned', { exclusiveClaiming: true, projects: [id('Project', 'garden')] });
    await take('closeMeeting', 'open');
    await take('cancelMeeting', 'planned', { reason: '台风，另行通知' });
    expect(await meetingOf('planned')).toMatchObject({
      status: 'CANCELLED',
      cancelledAt: start,
      cancelledReason: '台风，另行通知',
      openedAt: null,
    });
    // `open` was exclusive as well and is over; without it, only the cancelled one lists the garden exclusively.
    expect(await claims('school', 'garden')).toMatchObject({ code: 'CLAIMING_CLOSED' });
    await database.writer
      .updateTable('meeting')
      .set({ exclusive_claiming: false })
      .where('town_code', '=', town)
      .where('id', '=', 'open')
      .execute();
    expect(await claims('school', 'garden')).toMatchObject({ __typename: 'ClaimAccepted' });
  });

  test('goes on after a close only on purpose, and takes claims again then', async () => {
    await take('extendMeeting', 'open', { until: '2026-11-21T09:00:00Z' });
    now = '2026-11-21T08:30:00.000Z';
    await take('closeMeeting', 'open');
    expect(await claims('school', 'garden')).toMatchObject({ code: 'CLAIMING_CLOSED' });
    expect(await take('openMeeting', 'open')).toMatchObject({ code: 'WRONG_MEETING_STATUS' });
    expect(await take('reopenMeeting', 'open', { reason: '' })).toMatchObject({ field: 'reason' });
    await take('reopenMeeting', 'open', { reason: '两家单位漏报' });
    expect(await meetingOf('open')).toMatchObject({ status: 'OPEN', closedAt: null, closesAt: null });
    expect(await newest()).toMatchObject({
      kind: 'MEETING_REOPENED',
      before: { status: 'CLOSED', closedAt: now, closesAt: '2026-11-21T09:00:00.000Z' },
      after: { status: 'OPEN', reason: '两家单位漏报' },
    });
    expect(await claims('school', 'garden')).toMatchObject({ __typename: 'ClaimAccepted' });
  });

  test('announces until when it goes on, and still takes claims afterwards', async () => {
    await take('extendMeeting', 'open', { until: '2026-11-21T17:30:00+08:00' });
    expect(await meetingOf('open')).toMatchObject({ closesAt: '2026-11-21T09:30:00.000Z' });
    expect((await newest()).facts).toEqual({ meeting: 'open', until: '2026-11-21 17:30' });
    for (const until of [start, '2026-11-21T07:59:59Z', '2026-11-28T08:00:01Z']) {
      expect(await take('extendMeeting', 'open', { until })).toMatchObject({ code: 'INVALID_INPUT', field: 'until' });
    }
    now = '2026-11-21T12:00:00.000Z';
    expect(await claims('school', 'garden')).toMatchObject({ __typename: 'ClaimAccepted' });
  });

  test('has an agenda and an attendance of units and counts, each set as a whole', async () => {
    await take('setAgenda', 'planned', { items: agenda });
    const units = [
      { unit: id('Unit', 'school'), people: 3 },
      { unit: id('Unit', 'clinic'), people: 2 },
    ];
    await take('recordAttendance', 'planned', { units });
    expect(await meetingOf('planned')).toMatchObject({
      agenda: [
        { title: '宣读项目清单', minutes: 15 },
        { title: '单位认领', minutes: null },
      ],
      attendance: [
        { people: 2, unit: { name: 'clinic' } },
        { people: 3, unit: { name: 'school' } },
      ],
      attendanceCount: { units: 2, people: 5 },
    });
    expect(await meetingOf('planned', 'screen')).toMatchObject({ attendanceCount: { units: 2, people: 5 } });
    await take('setAgenda', 'planned', { items: agenda.slice(1) });
    await take('recordAttendance', 'planned', { units: [] });
    expect(await meetingOf('planned')).toMatchObject({
      agenda: [{ title: '单位认领' }],
      attendance: [],
      attendanceCount: { units: 0, people: 0 },
    });
    expect((await newest()).before).toEqual({
      attending: [
        { unit: 'clinic', people: 2 },
        { unit: 'school', people: 3 },
      ],
    });
    const refused: [string, object, object][] = [
      ['setAgenda', { items: [{ title: '' }] }, { field: 'items.0.title' }],
      ['setAgenda', { items: [{ title: '认领', minutes: 0 }] }, { field: 'items.0.minutes' }],
      ['setAgenda', { items: Array.from({ length: 51 }, () => ({ title: '项' })) }, { field: 'items' }],
      ['recordAttendance', { units: [units[0], units[0]] }, { field: 'units' }],
      ['recordAttendance', { units: [{ ...units[0], people: 0 }] }, { field: 'units.0.people' }],
      ['recordAttendance', { units: [{ unit: id('Unit', 'nothing'), people: 1 }] }, { code: 'NOT_FOUND' }],
    ];
    for (const [step, wish, answer] of refused) expect(await take(step, 'planned', wish)).toMatchObject(answer);
  });

  test('has a claim code of its own, made when it is scheduled', async () => {
    const codes = new Set<unknown>();
    for (let time = 0; time < 5; time++) {
      const input = { town, name: '会', kind: 'MATCHING', heldOn: '2026-12-01', projects: [id('Project', 'garden')] };
      const done = 'MeetingScheduled { meeting { claimCode } }';
      const { meeting } = await run(server, tokens.get('office'), 'scheduleMeeting', input, done);
      expect(meeting?.claimCode).toMatch(/^[2-9A-HJKMNP-Z]{6}$/);
      codes.add(meeting?.claimCode);
    }
    expect(codes.size).toBe(5);
  });

  describe('is found in the list', () => {
    const namesOf = async (filter: string) => {
      const { data, errors } = await server.ask<{ meetings: { totalCount: number; nodes: { name: string }[] } }>(
        `query ($town: TownCode!) { meetings(town: $town, ${filter}) { totalCount nodes { name } } }`,
        { town },
        tokens.get('leader'),
      );
      expect(errors).toBeUndefined();
      expect(data?.meetings.totalCount).toBe(data?.meetings.nodes.length);
      return data?.meetings.nodes.map(({ name }) => name);
    };

    test.for([
      ['status: [OPEN, CANCELLED]', ['open', 'cancelled']],
      ['kind: [JOINT]', ['planned', 'open', 'closed', 'cancelled']],
      ['kind: [SIGNING, MATCHING]', []],
      ['season: "this", status: [CLOSED]', ['closed']],
      ['season: "last"', []],
      ['search: "NNE"', ['planned']],
      ['search: " "', ['planned', 'open', 'closed', 'cancelled']],
    ] as [string, string[]][])('by %s', async ([filter, names]) => {
      expect((await namesOf(filter))?.sort()).toEqual(names.toSorted());
    });
  });
});
