import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { Ledger } from '../ledger/ledger.ts';
import { claim } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

let now = '2026-11-21T08:00:00.000Z';
const clock = () => new Date(now);
const document = `subscription ($town: TownCode!) { adoption(town: $town) {
  revision claims { total } latest { unit { name } } } }`;
const boardDocument = `subscription ($meeting: ID!) { meetingBoard(meeting: $meeting) {
  revision claims { total } board { name slotsLeft claims { unit { name } } } } }`;

interface Seen {
  adoption: { revision: number; claims: { total: number }; latest: { unit: { name: string } }[] };
}

onBothEngines('following', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let statements = 0;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: () => statements++ }));
    server = await startServer(database, clock);
  });
  afterAll(async () => {
    await server.close();
    await end();
  });

  async function newTown() {
    const units = Array.from({ length: 30 }, (_, index) => `u${index}`);
    const town = await plantTown(database, {
      code: String(340_000_000 + ++towns),
      units,
      projects: [{ id: 'p', slots: 30 }],
      meetings: [{ id: 'm', status: 'OPEN', projects: ['p'] }],
      accounts: [
        { id: 'coordinator', role: 'COORDINATOR' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
      ],
    });
    return {
      town,
      units,
      token: await server.tokenFor(town, 'coordinator'),
      screen: await server.tokenFor(town, 'screen'),
    };
  }

  test('gives the present state at once, then every newer one, in order', async () => {
    const { town, token, screen } = await newTown();
    const follower = server.follow<Seen>(document, { town }, screen);
    expect((await follower.until(() => true)).data).toEqual({
      adoption: { revision: 0, claims: { total: 0 }, latest: [] },
    });
    for (const unit of ['u0', 'u1', 'u2']) {
      const { revision } = await claim(server, token, { town, project: 'p', unit });
      const { data } = await follower.until((result) => (result.data?.adoption.revision ?? 0) >= (revision ?? 0));
      expect(data?.adoption.latest[0]).toEqual({ unit: { name: unit } });
    }
    const revisions = follower.received.map(({ data }) => data?.adoption.revision ?? -1);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
  });

  test('shows every state whole: totals and lists are of the same revision, whatever is written meanwhile', async () => {
    const { town, units, token, screen } = await newTown();
    const follower = server.follow<{
      meetingBoard: { revision: number; claims: { total: number }; board: { slotsLeft: number; claims: unknown[] }[] };
    }>(boardDocument, { meeting: toGlobalId('Meeting', town, 'm') }, screen);
    await follower.until(() => true);
    await Promise.all(units.map((unit) => claim(server, token, { town, project: 'p', unit })));
    await follower.until(({ data }) => data?.meetingBoard.revision === units.length);
    for (const { data } of follower.received) {
      const { revision, claims, board } = data?.meetingBoard ?? { revision: -1, claims: { total: -1 }, board: [] };
      expect(claims.total).toBe(revision);
      expect(board[0]?.claims).toHaveLength(revision);
      expect(board[0]?.slotsLeft).toBe(30 - revision);
    }
  });

  test('by many costs the database no more than by one', async () => {
    const { town, token } = await newTown();
    const leader = await server.tokenFor(town, 'leader');
    const costOfOneClaim = async (unit: string) => {
      const before = statements;
      const { revision = 0 } = await claim(server, token, { town, project: 'p', unit });
      await Promise.all(followers.map((one) => one.until(({ data }) => (data?.adoption.revision ?? 0) >= revision)));
      return statements - before;
    };
    const followers = [server.follow<Seen>(document, { town }, leader)];
    await followers[0]?.until(() => true);
    const alone = await costOfOneClaim('u0');
    for (let more = 0; more < 40; more++) followers.push(server.follow<Seen>(document, { town }, leader));
    await Promise.all(followers.map((one) => one.until(() => true)));
    // The poll for other processes may add a round of its own to either; forty rounds more would be far beyond that.
    expect(await costOfOneClaim('u1')).toBeLessThan(3 * alone);
  });

  test.each([
    'subscription ($town: TownCode!) { ...F } fragment F on Subscription { adoption(town: $town) { revision } }',
    'subscription ($town: TownCode!) { ... on Subscription { adoption(town: $town) { revision } } }',
  ])('goes on where the field stands in a fragment: %s', async (inFragment) => {
    const { town, token, screen } = await newTown();
    const follower = server.follow<Seen>(inFragment, { town }, screen);
    await follower.until(() => true);
    await claim(server, token, { town, project: 'p', unit: 'u0' });
    await follower.until(({ data }) => data?.adoption.revision === 1);
  });

  test('shows what another process has written', async () => {
    const { town, screen } = await newTown();
    const follower = server.follow<Seen>(document, { town }, screen);
    await follower.until(() => true);
    const another = new Ledger(database, clock);
    const request = {
      town,
      actor: { id: 'import', role: 'OPERATOR' },
      mutation: 'import',
      key: 'elsewhere',
      input: {},
    };
    await another.write(request, async () => ({ record: { kind: 'UNITS_IMPORTED', facts: {}, outcome: {} } }));
    const { data } = await follower.until((result) => result.data?.adoption.revision === 1);
    expect(data?.adoption.claims.total).toBe(0);
  });

  test('answers anew at the towns’ midnight, though nothing was written', async () => {
    const { town, screen } = await newTown();
    const follower = server.follow<Seen>(document, { town }, screen);
    await follower.until(() => true);
    now = '2026-11-21T16:00:00.000Z';
    await expect.poll(() => follower.received.length, { timeout: 5_000 }).toBe(2);
    expect(follower.received[1]).toEqual(follower.received[0]);
    now = '2026-11-21T08:00:00.000Z';
  });

  test('something that is not there, or not for the viewer, is refused with the same words', async () => {
    const { screen } = await newTown();
    const { town: anotherTown } = await newTown();
    const refusals = await Promise.all(
      [anotherTown, '999999999'].map(async (town) => {
        const { data, errors } = await server.follow(document, { town }, screen).until(() => true);
        expect(data).toBeNull();
        return errors?.map(({ message, extensions }) => ({ message, extensions }));
      }),
    );
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
  });
});
