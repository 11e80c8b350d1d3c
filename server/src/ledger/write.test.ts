import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { plantTown } from '../testing/town-plan.ts';
import { type Decision, Ledger } from './ledger.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const actor = { id: 'tester', role: 'COORDINATOR' };

function record<Outcome extends object>(outcome: Outcome): Decision<Outcome, never> {
  return { record: { kind: 'UNITS_IMPORTED', facts: {}, outcome } };
}

onBothEngines('the ledger', (engine) => {
  let database: Database;
  let ledger: Ledger;
  let end: () => Promise<void>;
  let towns = 0;

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    ledger = new Ledger(database, clock);
  });
  afterAll(() => end());

  const newTown = () => plantTown(database, { code: String(310_000_000 + ++towns) });
  const request = (town: string, key: string, input: unknown = {}) => ({ town, actor, mutation: 'test', key, input });
  const stateOf = async (town: string) => {
    const { revision } = await database.reader
      .selectFrom('town')
      .select('revision')
      .where('code', '=', town)
      .executeTakeFirstOrThrow();
    const entries = await database.reader
      .selectFrom('ledger_entry')
      .select(['revision', 'outcome'])
      .where('town_code', '=', town)
      .orderBy('revision')
      .execute();
    return { revision, entries };
  };

  test('a write bumps the revision by exactly one and appends one entry', async () => {
    const town = await newTown();
    const written = await ledger.write(request(town, 'first'), async ({ revision }) => record({ revision }));
    expect(written).toEqual({ status: 'written', outcome: { revision: 1 }, revision: 1 });
    expect(await stateOf(town)).toEqual({ revision: 1, entries: [{ revision: 1, outcome: '{"revision":1}' }] });
  });

  test('a refusal changes nothing and is not remembered', async () => {
    const town = await newTown();
    const refused = await ledger.write(request(town, 'key'), async ({ sql }) => {
      await sql.updateTable('town').set({ name: 'changed' }).where('code', '=', town).execute();
      return { refuse: 'no' };
    });
    expect(refused).toEqual({ status: 'refused', refusal: 'no' });
    expect(await stateOf(town)).toEqual({ revision: 0, entries: [] });
    const { name } = await database.reader
      .selectFrom('town')
      .select('name')
      .where('code', '=', town)
      .executeTakeFirstOrThrow();
    expect(name).not.toBe('changed');
    expect((await ledger.write(request(town, 'key'), async () => record({}))).status).toBe('written');
  });

  test('an error in the middle of a write changes nothing and reaches the caller', async () => {
    const town = await newTown();
    const failing = ledger.write(request(town, 'key'), async () => {
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await stateOf(town)).toEqual({ revision: 0, entries: [] });
  });

  test('the same key with the same input gets the stored outcome, whatever the order of its members', async () => {
    const town = await newTown();
    await ledger.write(request(town, 'key', { a: 1, b: 2 }), async () => record({ id: 'x' }));
    const repeated = await ledger.write(request(town, 'key', { b: 2, a: 1, c: undefined }), async () => {
      throw new Error('must not run again');
    });
    expect(repeated).toEqual({ status: 'repeated', outcome: { id: 'x' }, revision: 1 });
    expect((await stateOf(town)).revision).toBe(1);
  });

  test('the same key with other input is told apart', async () => {
    const town = await newTown();
    await ledger.write(request(town, 'key', { a: 1 }), async () => record({}));
    const reused = await ledger.write(request(town, 'key', { a: 2 }), async () => record({}));
    expect(reused).toEqual({ status: 'key-reused' });
    expect((await stateOf(town)).revision).toBe(1);
  });

  test('a key is one actor’s and one mutation’s', async () => {
    const town = await newTown();
    await ledger.write(request(town, 'key', 1), async () => record({}));
    const other = { ...request(town, 'key', 2), actor: { id: 'somebody else', role: 'COORDINATOR' } };
    expect((await ledger.write(other, async () => record({}))).status).toBe('written');
    const another = { ...request(town, 'key', 3), mutation: 'another' };
    expect((await ledger.write(another, async () => record({}))).status).toBe('written');
  });

  test('a town that does not exist is told', async () => {
    expect(await ledger.write(request('999999999', 'key'), async () => record({}))).toEqual({ status: 'no-such-town' });
  });

  test('listeners hear of a commit after it can be read, and of nothing else', async () => {
    const town = await newTown();
    const heard: number[] = [];
    const stop = ledger.onCommitted((code, { revision }) => {
      if (code === town) heard.push(revision);
    });
    await ledger.write(request(town, 'refused'), async () => ({ refuse: 'no' }));
    await ledger.write(request(town, 'written'), async () => record({}));
    stop();
    await ledger.write(request(town, 'later'), async () => record({}));
    expect(heard).toEqual([1]);
  });

  test('a later revision never seems older, whatever the clocks of two instances say', async () => {
    const town = await newTown();
    const behind = new Ledger(database, () => new Date('2026-11-21T07:59:00.000Z'));
    await ledger.write(request(town, 'first'), async () => record({}));
    const { at } = await new Promise<{ at: string }>((resolve) => {
      void behind.write(request(town, 'second'), async (writing) => {
        resolve(writing);
        return record({});
      });
    });
    expect(at).toBe('2026-11-21T08:00:00.000Z');
  });

  test('writers in two processes at once leave no gap and lose nothing', async () => {
    const town = await newTown();
    const another = new Ledger(database, clock);
    const writes = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? ledger : another).write(request(town, `key-${index}`), async ({ revision }) => record({ revision })),
    );
    const revisions = (await Promise.all(writes)).map((written) => ('revision' in written ? written.revision : 0));
    expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    const { revision, entries } = await stateOf(town);
    expect(revision).toBe(40);
    expect(entries.map((entry) => JSON.parse(entry.outcome).revision)).toEqual(entries.map((entry) => entry.revision));
  });
});
