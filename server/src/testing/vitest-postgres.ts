// Vitest's global set-up for every project whose tests touch a database: one PostgreSQL for the whole run.
// A test reads its address with inject('postgresUrl') and creates databases of its own there, empty or as copies of the
// template: the first test that wants a copy makes the template (see `engines.ts`).
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { type RunningPostgres, startPostgres } from './postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    postgresTemplate: string;
  }
}

// Each project loads this file anew, so what they share is kept outside of it.
const shared = globalThis as { gongjianPostgres?: { users: number; server: Promise<RunningPostgres> } };

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const template = `template_of_${process.pid}`;
  project.provide('postgresTemplate', template);
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    project.provide('postgresUrl', given);
    await dropDatabase(given, template); // left behind by a run that was killed
    return () => dropDatabase(given, template);
  }
  shared.gongjianPostgres ??= { users: 0, server: startPostgres() };
  const postgres = shared.gongjianPostgres;
  postgres.users += 1;
  project.provide('postgresUrl', (await postgres.server).url);
  return async () => {
    postgres.users -= 1;
    if (postgres.users > 0) return;
    shared.gongjianPostgres = undefined;
    await (await postgres.server).stop();
  };
}

async function dropDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`drop database if exists ${name}`).finally(() => client.end());
}
