import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { plantTown } from '../testing/town-plan.ts';
import { type JointDecision, type JointWriting, Ledger } from './ledger.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const actor = { id: 'tester', role: 'COORDINATOR' };

onBothEngines('a write to two towns', (engine) => {
  let database: Database;
  let ledger: Ledger;
  let end: () => Promise<void>;
  let pairs = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    ledger = new Ledger(database, clock);
  });
  afterAll(() => end());

  /** Two towns, the one with the lower code first. */
  async function newPair(): Promise<[string, string]> {
    pairs += 1;
    const [one, other] = [String(310_000_000 + pairs), String(330_000_000 + pairs)];
    await plantTown(database, { code: one });
    await plantTown(database, { code: other });
    return [one, other];
  }

  const request = (town: string, partner: string, key: string, input: unknown = {}) => {
    return { town, partner, actor, mutation: 'test', key, input };
  };
  const record = ({ town, revision, partner }: JointWriting): JointDecision<{ revision: number }, never> => ({
    record: { kind: 'MEMBERS_COUNTED', facts: { of: town }, outcome: { revision } },
    mirror: { kind: 'MEMBERS_COUNTED', facts: { of: partner.town } },
  });
  const stateOf = async (town: string) => {
    const { revision } = await database.reader
      .selectFrom('town')
      .select('revision')
      .where('code', '=', town)
      .executeTakeFirstOrThrow();
    const entries = await database.reader
      .selectFrom('ledger_entry')
      .selectAll()
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    return { revision, entries };
  };

  test.for(['lower', 'higher'])(
    'by the town of the %s code bumps each by one and appends an entry in each',
    async (by) => {
      const pair = await newPair();
      const [town, partner] = by === 'lower' ? pair : ([pair[1], pair[0]] as const);
      await ledger.write({ ...request(town, partner, 'before') }, async () => {
        return { record: { kind: 'UNITS_IMPORTED', facts: {}, outcome: {} } };
      });
      const written = await ledger.writeInBoth(request(town, partner, 'joint'), async (writing) => {
        expect(writing).toMatchObject({ town, revision: 2, partner: { town: partner, revision: 1 } });
        return record(writing);
      });
      expect(written).toEqual({ status: 'written', outcome: { revision: 2 }, revision: 2 });
      const [own, theirs] = [await stateOf(town), await stateOf(partner)];
      expect([own.revision, theirs.revision]).toEqual([2, 1]);
      expect(own.entries[1]).toMatchObject({ revision: 2, actor_id: 'tester', facts: JSON.stringify({ of: town }) });
      expect(theirs.entries).toMatchObject([{ revision: 1, facts: JSON.stringify({ of: partner }), outcome: '{}' }]);
    },
  );

  test('leaves in the partner’s ledger no account and no key of the acting town', async () => {
    const [town, partner] = await newPair();
    await ledger.writeInBoth(request(town, partner, 'our-own-key'), async (writing) => record(writing));
    const [entry] = (await stateOf(partner)).entries;
    expect(entry).toMatchObject({ actor_id: `town/${town}`, idempotency_key: `${town}/1/1` });
    expect(JSON.stringify(entry)).not.toMatch(/tester|our-own-key/);
  });

  test('that is refused, or fails in the middle, changes neither', async () => {
    const [town, partner] = await newPair();
    const refused = await ledger.writeInBoth(request(town, partner, 'key'), async ({ sql }) => {
      await sql.updateTable('town').set({ name: 'changed' }).where('code', '=', partner).execute();
      return { refuse: 'no' };
    });
    expect(refused).toEqual({ status: 'refused', refusal: 'no' });
    const failing = ledger.writeInBoth(request(town, partner, 'key'), async () => {
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    for (const one of [town, partner]) expect(await stateOf(one)).toEqual({ revision: 0, entries: [] });
  });

  test('is repeated under its key by the acting town’s actor alone', async () => {
    const [town, partner] = await newPair();
    await ledger.writeInBoth(request(town, partner, 'key', 1), async (writing) => record(writing));
    const again = await ledger.writeInBoth(request(town, partner, 'key', 1), async () => {
      throw new Error('must not run again');
    });
    expect(again).toEqual({ status: 'repeated', outcome: { revision: 1 }, revision: 1 });
    const other = await ledger.writeInBoth(request(town, partner, 'key', 2), async (writing) => record(writing));
    expect(other).toEqual({ status: 'key-reused' });
    expect((await stateOf(partner)).revision).toBe(1);
    const theirs = await ledger.writeInBoth(request(partner, town, 'key', 2), async (writing) => record(writing));
    expect(theirs.status).toBe('written');
    expect([(await stateOf(town)).revision, (await stateOf(partner)).revision]).toEqual([2, 2]);
  });

  test('by two people under the same key are two writes', async () => {
    const [town, partner] = await newPair();
    await ledger.writeInBoth(request(town, partner, 'key'), async (writing) => record(writing));
    const somebodyElse = { ...request(town, partner, 'key'), actor: { id: 'another', role: 'ADMINISTRATOR' } };
    expect((await ledger.writeInBoth(somebodyElse, async (writing) => record(writing))).status).toBe('written');
    expect((await stateOf(partner)).revision).toBe(2);
  });

  test('needs both towns, and two', async () => {
    const [town] = await newPair();
    const missing = await ledger.writeInBoth(request(town, '999999999', 'key'), async (writing) => record(writing));
    expect(missing).toEqual({ status: 'no-such-town' });
    expect(await stateOf(town)).toEqual({ revision: 0, entries: [] });
    await expect(ledger.writeInBoth(request(town, town, 'key'), async (writing) => record(writing))).rejects.toThrow(
      RangeError,
    );
  });

  test('is heard of in both after it can be read', async () => {
    const [town, partner] = await newPair();
    const heard: [string, number][] = [];
    const stop = ledger.onCommitted((code, { revision }) => heard.push([code, revision]));
    await ledger.writeInBoth(request(town, partner, 'key'), async (writing) => record(writing));
    stop();
    expect(heard.sort()).toEqual([
      [town, 1],
      [partner, 1],
    ]);
  });

  test('from both sides at once, in two processes, beside writes to one: nobody waits for ever, nothing is lost', async () => {
    const [one, other] = await newPair();
    const another = new Ledger(database, clock);
    const writes = Array.from({ length: 50 }, (_, index) => {
      const through = index % 2 ? ledger : another;
      const key = `key-${index}`;
      return [
        through.writeInBoth(request(one, other, key), async (writing) => record(writing)),
        through.writeInBoth(request(other, one, key), async (writing) => record(writing)),
        through.write(request(one, '', `own-${key}`), async ({ revision }) => {
          return { record: { kind: 'UNITS_IMPORTED', facts: {}, outcome: { revision } } };
        }),
      ];
    }).flat();
    for (const { status } of await Promise.all(writes)) expect(status).toBe('written');
    for (const [town, revisions] of [
      [one, 150],
      [other, 100],
    ] as const) {
      const { revision, entries } = await stateOf(town);
      expect(revision).toBe(revisions);
      expect(entries.map((entry) => entry.revision)).toEqual(
        Array.from({ length: revisions }, (_, index) => index + 1),
      );
    }
  });
});
