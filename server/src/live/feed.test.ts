import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { Ledger } from '../ledger/ledger.ts';
import { claim, withdraw } from '../testing/claiming.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { type Follower, startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const document = `subscription ($town: TownCode!, $after: Int, $epoch: Int) {
  feed(town: $town, after: $after, epoch: $epoch) {
    epoch revision recovered entries { revision at kind summary subject { id } } } }`;

interface Entry {
  revision: number;
  at: string;
  kind: string;
  summary: string;
  subject: { id: string } | null;
}
interface Seen {
  feed: { epoch: number; revision: number; recovered: boolean; entries: Entry[] };
}

const batchesOf = ({ received }: Follower<Seen>) => received.flatMap(({ data }) => (data ? [data.feed] : []));
const revisionsOf = (follower: Follower<Seen>) =>
  batchesOf(follower).flatMap(({ entries }) => entries.map(({ revision }) => revision));
const upTo = (follower: Follower<Seen>, revision: number) =>
  follower.until(({ data }) => (data?.feed.revision ?? -1) >= revision);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

onBothEngines('the feed', (engine) => {
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
    const town = await plantTown(database, {
      code: String(350_000_000 + ++towns),
      units: ['u1', 'u2'],
      projects: [{ id: 'p', slots: 30 }],
      accounts: [
        { id: 'coordinator', role: 'COORDINATOR' },
        { id: 'leader', role: 'LEADER' },
        { id: 'screen', role: 'SCREEN' },
      ],
    });
    const { ledger } = server.app.services;
    let writes = 0;
    return {
      town,
      leader: await server.tokenFor(town, 'leader'),
      coordinator: await server.tokenFor(town, 'coordinator'),
      screen: await server.tokenFor(town, 'screen'),
      /** Writes so many entries that go about the town's board. */
      async write(count: number, by: Ledger = ledger) {
        for (let left = count; left > 0; left--) {
          await by.write(
            { town, actor: { id: 'tester', role: 'COORDINATOR' }, mutation: 'test', key: `key-${++writes}`, input: {} },
            async () => ({ record: { kind: 'MEETING_OPENED', facts: { meeting: '年终会议' }, outcome: {} } }),
          );
        }
      },
    };
  }

  test('begins with where the town stands, and then tells of every entry in order', async () => {
    const { town, leader, write } = await newTown();
    await write(3);
    const follower = server.follow<Seen>(document, { town }, leader);
    await follower.until(() => true);
    expect(batchesOf(follower)).toEqual([{ epoch: 1, revision: 3, recovered: true, entries: [] }]);
    await write(20);
    await upTo(follower, 23);
    expect(revisionsOf(follower)).toEqual(range(4, 23));
  });

  test('replays what came after a revision, in batches without a gap, and goes on live', async () => {
    const { town, leader, write } = await newTown();
    await write(250);
    const follower = server.follow<Seen>(document, { town, after: 5, epoch: 1 }, leader);
    await upTo(follower, 250);
    expect(batchesOf(follower).length).toBeGreaterThan(1);
    await write(5);
    await upTo(follower, 255);
    expect(revisionsOf(follower)).toEqual(range(6, 255));
    expect(batchesOf(follower).every(({ recovered }) => recovered)).toBe(true);
  });

  test.each([
    ['of another epoch', { after: 2, epoch: 7 }],
    ['that the town has not reached', { after: 99 }],
    ['before the beginning', { after: -1 }],
  ])('says that it can’t go on from a position %s, and goes on from the present', async (_name, position) => {
    const { town, leader, write } = await newTown();
    await write(3);
    const follower = server.follow<Seen>(document, { town, ...position }, leader);
    await follower.until(() => true);
    await write(1);
    await upTo(follower, 4);
    expect(batchesOf(follower)[0]).toEqual({ epoch: 1, revision: 3, recovered: false, entries: [] });
    expect(revisionsOf(follower)).toEqual([4]);
  });

  test('says so to those who are following when the town begins a new epoch, whatever its revision', async () => {
    const { town, leader, write } = await newTown();
    await write(9);
    const follower = server.follow<Seen>(document, { town }, leader);
    await upTo(follower, 9);
    await database.writer.deleteFrom('ledger_entry').where('town_code', '=', town).where('revision', '>', 4).execute();
    await database.writer.updateTable('town').set({ epoch: 2, revision: 4 }).where('code', '=', town).execute();
    await follower.until(({ data }) => data?.feed.epoch === 2);
    await write(2);
    await follower.until(({ data }) => data?.feed.epoch === 2 && data.feed.revision === 6);
    const ofNewEpoch = batchesOf(follower).filter(({ epoch }) => epoch === 2);
    expect(ofNewEpoch[0]).toEqual({ epoch: 2, revision: 4, recovered: false, entries: [] });
    expect(ofNewEpoch.flatMap(({ entries }) => entries.map(({ revision }) => revision))).toEqual([5, 6]);
  });

  test('tells each viewer what is theirs to know, and skips no revision', async () => {
    const { town, leader, screen, coordinator } = await newTown();
    const { ledger } = server.app.services;
    await ledger.write(
      { town, actor: { id: 'import', role: 'OPERATOR' }, mutation: 'import', key: 'units-import', input: {} },
      async () => ({ record: { kind: 'UNITS_IMPORTED', facts: { units: 2 }, outcome: {} } }),
    );
    const { claim: made } = await claim(server, coordinator, { town, project: 'p', unit: 'u1' });
    await withdraw(server, coordinator, { claim: made?.id ?? '' });
    const [ofLeader, ofScreen] = [leader, screen].map((token) =>
      server.follow<Seen>(document, { town, after: 0 }, token),
    );
    await Promise.all([ofLeader, ofScreen].map((one) => one && upTo(one, 3)));
    expect(ofLeader && batchesOf(ofLeader)[0]?.entries).toEqual([
      { revision: 1, at: expect.any(String), kind: 'UNITS_IMPORTED', summary: '导入了 2 家共建单位', subject: null },
      {
        revision: 2,
        at: '2026-11-21T08:00:00.000Z',
        kind: 'CLAIM_MADE',
        summary: '“u1”认领了“p”',
        subject: { id: made?.id },
      },
      {
        revision: 3,
        at: expect.any(String),
        kind: 'CLAIM_WITHDRAWN',
        summary: '“u1”撤回了对“p”的认领',
        subject: { id: made?.id },
      },
    ]);
    const seenByScreen = ofScreen && batchesOf(ofScreen)[0];
    expect(seenByScreen?.revision).toBe(3);
    expect(seenByScreen?.entries.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['CLAIM_MADE', null],
      ['CLAIM_WITHDRAWN', null],
    ]);
  });

  test('of another town looks as if there were none', async () => {
    const { screen } = await newTown();
    const { town: another } = await newTown();
    const refusals = await Promise.all(
      [another, '999999999'].map(async (town) => {
        const { data, errors } = await server.follow<Seen>(document, { town }, screen).until(() => true);
        expect(data).toBeNull();
        return errors?.map(({ message, extensions }) => ({ message, extensions }));
      }),
    );
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]?.[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
  });

  test('is read once for all who stand at the same place, wherever they began', async () => {
    const { town, leader, write } = await newTown();
    await write(10);
    const costOfOneEntry = async (followers: Follower<Seen>[], revision: number) => {
      const before = statements;
      await write(1);
      await Promise.all(followers.map((one) => upTo(one, revision)));
      return statements - before;
    };
    const followers = [server.follow<Seen>(document, { town, after: 1 }, leader)];
    await upTo(followers[0] as Follower<Seen>, 10);
    const alone = await costOfOneEntry(followers, 11);
    for (let after = 0; after < 10; after++) followers.push(server.follow<Seen>(document, { town, after }, leader));
    await Promise.all(followers.map((one) => upTo(one, 11)));
    // The polls for other processes and for sessions may fall into either.
    expect(await costOfOneEntry(followers, 12)).toBeLessThan(alone + 6);
    for (const [index, follower] of followers.entries()) {
      expect(revisionsOf(follower)).toEqual(range(index === 0 ? 2 : index, 12));
    }
  });

  test('tells of what another process has written', async () => {
    const { town, leader, write } = await newTown();
    const follower = server.follow<Seen>(document, { town }, leader);
    await follower.until(() => true);
    await write(3, new Ledger(database, clock));
    await upTo(follower, 3);
    expect(revisionsOf(follower)).toEqual([1, 2, 3]);
  });

  test('is answered alike where its position stands in the text and the field in a fragment', async () => {
    const { town, leader, write } = await newTown();
    await write(3);
    const text = `subscription { ...F } fragment F on Subscription {
      feed(town: "${town}", after: 1) { revision epoch recovered entries { revision } } }`;
    const follower = server.follow<Seen>(text, {}, leader);
    await upTo(follower, 3);
    await write(1);
    await upTo(follower, 4);
    expect(revisionsOf(follower)).toEqual([2, 3, 4]);
  });
});
