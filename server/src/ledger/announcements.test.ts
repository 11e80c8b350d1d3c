import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { emptyDatabase } from '../testing/engines.ts';
import { plantTown } from '../testing/town-plan.ts';
import { type Position, readPositions } from '../towns/positions.ts';
import { Announcements } from './announcements.ts';
import { KnownPositions } from './known-positions.ts';
import { Ledger } from './ledger.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const neverMs = 3_600_000;

/** One server process as far as positions go. It polls next to never: what it knows, it was told. */
class Instance {
  readonly ledger: Ledger;
  readonly positions: KnownPositions;
  readonly announcements: Announcements;
  readonly #waiting = new Set<() => void>();
  readonly heard: Position[] = [];

  constructor(database: Database, town: string) {
    this.ledger = new Ledger(database, clock);
    this.positions = new KnownPositions(this.ledger, (towns) => readPositions(database.reader, towns), neverMs);
    this.positions.watch(town);
    this.positions.onMoved((_town, position) => {
      this.heard.push(position);
      for (const wake of this.#waiting) wake();
    });
    this.announcements = new Announcements(database, this.ledger, this.positions);
  }

  hears(revision: number): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if ((this.heard.at(-1)?.revision ?? 0) < revision) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  async stop(): Promise<void> {
    this.positions.stop();
    await this.announcements.stop();
  }
}

const town = '310000001';
let database: Database;
let end: () => Promise<void>;
let one: Instance;
let other: Instance;
let writes = 0;

const write = (ledger: Ledger) =>
  ledger.write(
    { town, actor: { id: 'tester', role: 'COORDINATOR' }, mutation: 'test', key: `key-${++writes}`, input: {} },
    async () => ({ record: { kind: 'UNITS_IMPORTED', facts: {}, outcome: {} } }),
  );

const channelsOf = async () => {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity
    where application_name = 'gongjian channel' and datname = current_database() and query like 'listen%'
      or application_name = 'gongjian channel' and datname = current_database() and query like 'select%'`.execute(
    database.reader,
  );
  return rows.map(({ pid }) => pid);
};

beforeEach(async () => {
  ({ database, end } = await emptyDatabase('postgresql', { report: () => {} }));
  await plantTown(database, { code: town });
  one = new Instance(database, town);
  other = new Instance(database, town);
  await expect.poll(async () => (await channelsOf()).length).toBe(2);
  await Promise.all([one.positions.poll(), other.positions.poll()]);
});
afterEach(async () => {
  await one.stop();
  await other.stop();
  await end();
});

test('a commit is heard of by the other process without a poll', async () => {
  await write(one.ledger);
  await other.hears(1);
  expect(other.positions.latest(town)).toEqual({ epoch: 1, revision: 1 });
});

test('a burst of commits is told in at most fifty messages a second, the last one always', async () => {
  const startedAtMs = performance.now();
  for (let count = 0; count < 100; count++) await write(one.ledger);
  await other.hears(100);
  expect(one.heard).toHaveLength(101);
  // One more for the first, and one for what was read at the start.
  expect(other.heard.length).toBeLessThanOrEqual((performance.now() - startedAtMs) / 20 + 2);
});

test('after the connections were cut, what was missed is learned at once, and listening goes on', async () => {
  for (const pid of await channelsOf()) await sql`select pg_terminate_backend(${pid})`.execute(database.writer);
  await write(one.ledger);
  await other.hears(1);
  await write(one.ledger);
  await other.hears(2);
});
