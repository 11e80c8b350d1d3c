import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { claim, withdraw } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { run } from '../testing/running-meetings.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const town = '310000001';
const meeting = toGlobalId('Meeting', town, 'hall');
const imported = toGlobalId('Meeting', town, 'imported');
const rate = '{ numerator denominator }';
const reportQuery = `query ($meeting: ID!) { report: meetingReport(meeting: $meeting) {
  isRecorded revision at projects ${rate} slots ${rate} units ${rate} claims { new renewed withdrawn total } pledgedCents pledgedVolunteers
  claimsByMinute { minute count } meeting { name agenda { title } attendanceCount { units people } }
  byCategory { category projects ${rate} slots ${rate} list { name slotsLeft claims { unit { name } } } }
  unclaimed { name } firstClaim { unit { name } claimedAt } lastClaim { unit { name } claimedAt } } }`;
const timelineQuery = `query ($meeting: ID!) { timeline: meetingTimeline(meeting: $meeting) {
  from to firstRevision lastRevision minutes { minute revision claimed withdrawn standing } } }`;
const replayQuery = `query ($meeting: ID!, $at: DateTime, $revision: Int) {
  board: meetingReplay(meeting: $meeting, at: $at, revision: $revision) { revision at claims { total } } }`;

onBothEngines('what is told of a meeting afterwards', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let now = new Date();
  const tokens = new Map<string, string>();
  const at = (time: string) => {
    now = new Date(`2026-11-21T${time}.000Z`);
  };
  const ask = async <Data>(query: string, variables: object, account = 'leader') => {
    const { data, errors } = await server.ask<Data>(query, variables, tokens.get(account));
    return errors ? { code: errors[0]?.extensions?.code } : (data as Data);
  };
  const office = (mutation: string, input: object) => run(server, tokens.get('office'), mutation, input);
  const claims = (unit: string, project: string, pledge?: object) =>
    claim(server, tokens.get('office'), { town, unit, project, ...(pledge ? { pledge } : {}) });

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => now);
    await plantTown(database, {
      code: town,
      units: ['school', 'clinic', 'bank'],
      projects: [
        { id: 'garden', slots: 2 },
        { id: 'library', slots: 1 },
        { id: 'concert', slots: 2 },
        { id: 'draft', slots: 5, stage: 'DRAFT' },
      ],
      accounts: [
        { id: 'office', role: 'COORDINATOR' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
      ],
      meetings: [
        { id: 'hall', status: 'SCHEDULED', projects: ['concert', 'library', 'garden', 'draft'] },
        { id: 'imported', status: 'CLOSED', projects: ['garden'] },
      ],
    });
    await database.writer
      .updateTable('project')
      .set({ category: 'CULTURE' })
      .where('town_code', '=', town)
      .where('id', '=', 'concert')
      .execute();
    for (const account of ['office', 'leader', 'screen']) tokens.set(account, await server.tokenFor(town, account));

    at('05:50:00');
    await claims('bank', 'garden', { volunteers: 4 });
    await office('setAgenda', { meeting, items: [{ title: '认领' }] });
    at('06:00:00');
    await office('openMeeting', { meeting });
    at('06:01:10');
    await claims('school', 'garden', { amountCents: 500_00, volunteers: 10 });
    at('06:01:40');
    const taken = await claims('clinic', 'concert');
    at('06:02:00');
    await claims('clinic', 'library');
    at('06:03:00');
    await withdraw(server, tokens.get('office'), { claim: taken.claim?.id ?? '' });
    const units = [{ unit: toGlobalId('Unit', town, 'school'), people: 2 }];
    await office('recordAttendance', { meeting, units });
    at('06:30:00');
    await office('closeMeeting', { meeting });
    at('08:00:00');
    await claims('bank', 'concert');
    await office('changeSlots', { project: toGlobalId('Project', town, 'garden'), slots: 9 });
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  const recorded = {
    isRecorded: true,
    revision: 9,
    at: '2026-11-21T06:30:00.000Z',
    projects: { numerator: 2, denominator: 3 },
    slots: { numerator: 3, denominator: 5 },
    units: { numerator: 3, denominator: 3 },
    claims: { new: 3, renewed: 0, withdrawn: 1, total: 3 },
    pledgedCents: 500_00,
    pledgedVolunteers: 14,
    claimsByMinute: [
      { minute: '2026-11-21T06:01:00.000Z', count: 1 },
      { minute: '2026-11-21T06:02:00.000Z', count: 1 },
    ],
    byCategory: [
      {
        category: 'CARE',
        projects: { numerator: 2, denominator: 2 },
        slots: { numerator: 3, denominator: 3 },
        list: [
          { name: 'library', slotsLeft: 0, claims: [{ unit: { name: 'clinic' } }] },
          { name: 'garden', slotsLeft: 0, claims: [{ unit: { name: 'bank' } }, { unit: { name: 'school' } }] },
        ],
      },
      {
        category: 'CULTURE',
        projects: { numerator: 0, denominator: 1 },
        slots: { numerator: 0, denominator: 2 },
        list: [{ name: 'concert', slotsLeft: 2, claims: [] }],
      },
    ],
    unclaimed: [{ name: 'concert' }],
    firstClaim: { unit: { name: 'school' }, claimedAt: '2026-11-21T06:01:10.000Z' },
    lastClaim: { unit: { name: 'clinic' }, claimedAt: '2026-11-21T06:02:00.000Z' },
    meeting: { name: 'hall', agenda: [{ title: '认领' }], attendanceCount: { units: 1, people: 2 } },
  };

  test('is the report of its close, whatever was claimed and changed since', async () => {
    expect(await ask(reportQuery, { meeting })).toEqual({ report: recorded });
  });

  test('is the present where no close was recorded, and says so', async () => {
    expect(await ask(reportQuery, { meeting: imported })).toMatchObject({
      report: { isRecorded: false, revision: 11, slots: { numerator: 2, denominator: 9 }, firstClaim: null },
    });
  });

  test('are the minutes in which something happened, each with where to replay it', async () => {
    expect(await ask(timelineQuery, { meeting })).toEqual({
      timeline: {
        from: '2026-11-21T06:00:00.000Z',
        to: '2026-11-21T06:30:00.000Z',
        firstRevision: 3,
        lastRevision: 9,
        minutes: [
          { minute: '2026-11-21T06:01:00.000Z', revision: 5, claimed: 2, withdrawn: 0, standing: 3 },
          { minute: '2026-11-21T06:02:00.000Z', revision: 6, claimed: 1, withdrawn: 0, standing: 4 },
          { minute: '2026-11-21T06:03:00.000Z', revision: 7, claimed: 0, withdrawn: 1, standing: 3 },
        ],
      },
    });
  });

  test.for([
    [{ at: '2026-11-21T06:01:39Z' }, 4, 2],
    [{ at: '2026-11-21T14:01:40+08:00' }, 5, 3],
    [{ at: '2020-01-01T00:00:00Z' }, 3, 1],
    [{ at: '2030-01-01T00:00:00Z' }, 9, 3],
    [{ at: '9999-12-31T23:59:59-23:59' }, 9, 3],
    [{ revision: 6 }, 6, 4],
    [{ revision: 0 }, 3, 1],
    [{ revision: 11 }, 9, 3],
    [{}, 9, 3],
  ] as [object, number, number][])('is the board at %o', async ([moment, revision, total]) => {
    expect(await ask(replayQuery, { meeting, ...moment })).toMatchObject({ board: { revision, claims: { total } } });
  });

  test('is no replay of what was imported, of two moments at once, nor for screens', async () => {
    expect(await ask(replayQuery, { meeting: imported })).toEqual({ board: null });
    expect(await ask(timelineQuery, { meeting: imported })).toEqual({ timeline: null });
    const both = { meeting, at: '2026-11-21T06:01:39Z', revision: 5 };
    expect(await ask(replayQuery, both)).toEqual({ code: 'BAD_USER_INPUT' });
    for (const query of [reportQuery, timelineQuery, replayQuery]) {
      expect(await ask(query, { meeting }, 'screen')).toEqual({ code: 'NOT_FOUND' });
    }
  });
});
