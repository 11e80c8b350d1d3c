import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../server/src/testing/postgres.ts';
import type { Location } from './server-process.ts';

/** Runs `work` over a durable, empty PostgreSQL of its own, and removes it. */
export async function onPostgresql<Result>(
  work: (location: Location, name: string) => Promise<Result>,
): Promise<Result> {
  const postgres = await startPostgres({ isDurable: true });
  return work({ url: postgres.url }, `postgresql ${postgres.version}`).finally(() => postgres.stop());
}

/** Runs `work` over an empty folder for an embedded database, and removes it. */
export async function onSqlite<Result>(work: (location: Location, name: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-bench-'));
  return work({ folder }, 'sqlite').finally(() => rm(folder, { recursive: true }));
}
