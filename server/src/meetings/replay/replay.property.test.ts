import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../database/database.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { emptyDatabase, onBothEngines } from '../../testing/engines.ts';
import { boardFields, run } from '../../testing/running-meetings.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { plantTown } from '../../testing/town-plan.ts';

const units = ['u1', 'u2', 'u3', 'u4'];
const projects = ['p1', 'p2', 'p3', 'unlisted'];

type Step =
  | { what: 'claim'; unit: string; project: string }
  | { what: 'withdraw' | 'fulfil' | 'pledge'; nth: number }
  | { what: 'handOver'; nth: number; to: string }
  | { what: 'slots'; project: string; slots: number }
  | { what: 'start' | 'cancel' | 'amend' | 'milestone'; project: string }
  | { what: 'enrol'; name: string }
  | { what: 'leave'; unit: string }
  | { what: 'close' | 'reopen' | 'freeze' | 'endSeason' };

const unit = fc.constantFrom(...units);
const project = fc.constantFrom(...projects);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('claim' as const), unit, project }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('withdraw', 'fulfil', 'pledge'), nth: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('handOver' as const), nth: fc.nat(9), to: unit }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('slots' as const), project, slots: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('start', 'cancel', 'amend', 'milestone'), project }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('close', 'reopen', 'freeze') }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('enrol' as const), name: fc.constantFrom('新单位', '新公司') }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('leave' as const), unit }) },
);
const meetings = fc.record({
  before: fc.array(step, { maxLength: 4 }),
  during: fc.array(step, { minLength: 4, maxLength: 12 }),
});

/** One in which everything that a picture can be changed by happens once. */
const everything: { before: Step[]; during: Step[] } = {
  before: [{ what: 'claim', unit: 'u1', project: 'p1' }],
  during: [
    { what: 'claim', unit: 'u2', project: 'p2' },
    { what: 'claim', unit: 'u3', project: 'unlisted' },
    { what: 'pledge', nth: 1 },
    { what: 'freeze' },
    { what: 'handOver', nth: 1, to: 'u4' },
    { what: 'slots', project: 'p3', slots: 4 },
    { what: 'amend', project: 'p3' },
    { what: 'milestone', project: 'p2' },
    { what: 'claim', unit: 'u1', project: 'p3' },
    { what: 'close' },
    { what: 'withdraw', nth: 0 },
    { what: 'start', project: 'p2' },
    { what: 'reopen' },
    { what: 'fulfil', nth: 3 },
    { what: 'cancel', project: 'p1' },
    { what: 'enrol', name: '新单位' },
    { what: 'leave', unit: 'u2' },
    { what: 'endSeason' },
  ],
};

const boardOf = (root: string) => `${root} { revision at ${boardFields} }`;
const presentQuery = `query ($meeting: ID!) { board: ${boardOf('meetingBoard(meeting: $meeting)')} }`;
const replayQuery = `query ($meeting: ID!, $revision: Int, $at: DateTime) {
  board: ${boardOf('meetingReplay(meeting: $meeting, revision: $revision, at: $at)')} }`;

interface Board {
  revision: number;
  at: string;
}

onBothEngines('the replay of any meeting', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let now = Date.parse('2026-11-21T06:00:00.000Z');
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    server = await startServer(database, () => new Date(now));
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  test('shows at each revision the board that everybody saw then, and ends as it was recorded', async () => {
    await fc.assert(
      fc.asyncProperty(meetings, async ({ before, during }) => {
        const town = await plant(database, String(340_000_000 + ++towns));
        const meeting = toGlobalId('Meeting', town, 'hall');
        const token = await server.tokenFor(town, 'administrator');
        const claims: string[] = [];
        const take = async (one: Step) => {
          now += 17_000;
          await play(server, token, town, one, claims);
        };
        for (const one of before) await take(one);
        await run(server, token, 'openMeeting', { meeting });

        const ask = async (query: string, variables: object = {}) => {
          const { data, errors } = await server.ask<{ board: Board }>(query, { meeting, ...variables }, token);
          expect(errors).toBeUndefined();
          return data?.board as Board;
        };
        const seen = [await ask(presentQuery)];
        for (const one of during) {
          await take(one);
          seen.push(await ask(presentQuery));
        }
        now += 17_000;
        await run(server, token, 'reopenMeeting', { meeting, reason: '再认领一轮' });
        await run(server, token, 'closeMeeting', { meeting });
        const recorded = await ask(presentQuery);
        // What comes after the close must not rewrite it.
        for (const one of before) if (one.what !== 'reopen') await take(one);

        for (const board of [...seen, recorded]) {
          expect(await ask(replayQuery, { revision: board.revision })).toEqual(board);
          expect(await ask(replayQuery, { at: board.at })).toMatchObject({ at: board.at });
        }
        expect(await ask(replayQuery)).toEqual(recorded);
      }),
      { numRuns: 5, examples: [[everything]] },
    );
  }, 60_000);
});

/** Takes one step, whatever becomes of it. */
async function play(server: TestServer, token: string, town: string, one: Step, claims: string[]) {
  const id = (type: string, key: string) => toGlobalId(type, town, key);
  const meeting = id('Meeting', 'hall');
  const held = { claim: ('nth' in one && claims[one.nth % claims.length]) || id('Claim', 'none') };
  switch (one.what) {
    case 'claim': {
      const input = { project: id('Project', one.project), unit: id('Unit', one.unit), pledge: { amountCents: 100 } };
      const { claim } = await run(server, token, 'claimProject', input, 'ClaimAccepted { claim { id } }');
      if (claim) claims.push((claim as { id: string }).id);
      return;
    }
    case 'withdraw':
      return run(server, token, 'withdrawClaim', held);
    case 'fulfil':
      return run(server, token, 'fulfilClaim', held);
    case 'pledge':
      return run(server, token, 'changePledge', { ...held, pledge: { volunteers: one.nth + 1 } });
    case 'handOver': {
      const input = { ...held, unit: id('Unit', one.to), reason: '人手不足' };
      const done = 'ClaimHandedOver { successor { id } }';
      const { successor } = await run(server, token, 'handOverClaim', input, done);
      if (successor) claims.push((successor as { id: string }).id);
      return;
    }
    case 'slots':
      return run(server, token, 'changeSlots', { project: id('Project', one.project), slots: one.slots });
    case 'start':
      return run(server, token, 'startProject', { project: id('Project', one.project) });
    case 'cancel':
      return run(server, token, 'cancelProject', { project: id('Project', one.project), reason: '条件不成熟' });
    case 'amend':
      return run(server, token, 'amendProject', { project: id('Project', one.project), name: `${one.project}扶手` });
    case 'milestone':
      return run(server, token, 'addMilestone', { project: id('Project', one.project), name: '进场' });
    case 'enrol': {
      const input = { name: one.name, kind: 'OTHER', joinedOn: '2026-11-21', home: id('Grid', 'east') };
      return run(server, token, 'enrolUnit', input);
    }
    case 'leave':
      return run(server, token, 'endMembership', { unit: id('Unit', one.unit), reason: '迁出本镇' });
    case 'endSeason':
      return run(server, token, 'closeSeason', { season: id('Season', 'now') });
    case 'close':
      return run(server, token, 'closeMeeting', { meeting });
    case 'reopen':
      return run(server, token, 'reopenMeeting', { meeting, reason: '继续认领' });
    case 'freeze':
      return run(server, token, 'freezeWall', { meeting });
  }
}

async function plant(database: Database, code: string): Promise<string> {
  return plantTown(database, {
    code,
    units,
    projects: projects.map((id) => ({ id, slots: 2 })),
    accounts: [{ id: 'administrator', role: 'ADMINISTRATOR' }],
    meetings: [{ id: 'hall', status: 'SCHEDULED', projects: ['p3', 'p1', 'p2'] }],
  });
}
