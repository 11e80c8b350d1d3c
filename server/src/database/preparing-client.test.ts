import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyDatabase } from '../testing/engines.ts';
import { plantTown } from '../testing/town-plan.ts';
import type { Database } from './database.ts';

let database: Database;
let end: () => Promise<void>;

beforeAll(async () => {
  ({ database, end } = await emptyDatabase('postgresql'));
});
afterAll(() => end());

test('a statement that is asked for again is prepared, one with a list of values is not', async () => {
  const town = await plantTown(database, { code: '310000001', units: ['u1', 'u2'] });
  await database.snapshot(async (reader) => {
    const units = reader.selectFrom('unit').select('name').where('town_code', '=', town);
    for (const unit of ['u1', 'u2']) await units.where('id', '=', unit).execute();
    await units.where('id', 'in', ['u1', 'u2']).execute();
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(reader);
    const prepared = rows.filter(({ statement }) => statement.includes('from "unit"'));
    expect(prepared).toHaveLength(1);
  });
});

test('after a migration beside the running server, a stale plan fails once and is made anew', async () => {
  const town = await plantTown(database, { code: '310000002', units: ['u1'] });
  const ask = () =>
    database.snapshot((reader) => reader.selectFrom('unit').selectAll().where('town_code', '=', town).execute());
  await ask();
  await sql`alter table unit add column motto text`.execute(database.writer);
  await ask().catch(() => undefined);
  expect(await ask()).toMatchObject([{ id: 'u1', motto: null }]);
});

test('a connection that is cut while it is in use fails its statement, and the next one works', async () => {
  const cut = database.snapshot(async (reader) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(reader);
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(database.writer);
    await sql`select 1`.execute(reader);
  });
  await expect(cut).rejects.toThrow();
  await database.ping();
});
