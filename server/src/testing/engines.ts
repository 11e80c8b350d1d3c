import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';
import { Database, type DatabaseOptions, type Engine } from '../database/database.ts';
import { entities } from '../entities.ts';
import { memoryFolder } from './memory-folder.ts';
import type {} from './vitest-postgres.ts';

export const engines: readonly Engine[] = ['sqlite', 'postgresql'];

/** A place for a database of its own, empty, on one engine. */
export interface Place {
  location: DatabaseOptions['location'];
  /** Removes it, with what it holds. Close every connection first. */
  remove(): Promise<void>;
}

let databasesMade = 0;

/** Makes an empty place: a temporary folder, or a new database on the test run's PostgreSQL. */
export function emptyPlace(engine: Engine): Promise<Place> {
  return engine === 'sqlite' ? newFolder() : newDatabase();
}

/** Opens a database on one engine that has all tables, and no rows. */
export async function emptyDatabase(engine: Engine, options: Partial<DatabaseOptions> = {}) {
  const place = engine === 'sqlite' ? await newFolder() : await newDatabase(await migratedTemplate());
  const database = await Database.open({ location: place.location, entities, ...options });
  if (engine === 'sqlite') await database.migrate();
  return {
    database,
    end: async () => {
      await database.close();
      await place.remove();
    },
  };
}

async function newFolder(): Promise<Place> {
  const folder = await mkdtemp(join(memoryFolder() ?? tmpdir(), 'gongjian-test-'));
  return { location: { folder }, remove: () => rm(folder, { recursive: true }) };
}

async function newDatabase(template = 'template1'): Promise<Place> {
  const name = `test_${process.pid}_${++databasesMade}`;
  await onServer((client) => client.query(`create database ${name} template ${template}`));
  return {
    location: { url: urlOf(name) },
    remove: () =>
      onServer(async (client) => {
        await untilLeft(client, name);
        await client.query(`drop database ${name} with (force)`);
      }),
  };
}

/** A pool counts as closed a little before its last connections are, which would complain of being cut. */
async function untilLeft(client: pg.Client, database: string): Promise<void> {
  for (let look = 0; look < 100; look++) {
    const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [database]);
    if (rowCount === 0) return;
  }
}

/** Any number; the same in all processes of the run. */
const templateLock = 4_711;

let template: Promise<string> | undefined;

/** The database with all tables that others are copied from: copying takes a tenth of the time that migrating does. */
function migratedTemplate(): Promise<string> {
  const name = inject('postgresTemplate');
  template ??= onServer(async (client) => {
    await client.query(`select pg_advisory_lock(${templateLock})`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await makeTemplate(client, name);
    return name;
  });
  return template;
}

async function makeTemplate(client: pg.Client, name: string): Promise<void> {
  await client.query(`create database ${name}`);
  const database = await Database.open({ location: { url: urlOf(name) }, entities });
  await database.migrate().finally(() => database.close());
}

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

async function onServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(inject('postgresUrl'));
  await client.connect();
  return work(client).finally(() => client.end());
}

/** The same tests on both engines, with one expectation. */
export function onBothEngines(name: string, tests: (engine: Engine) => void): void {
  for (const engine of engines) describe(`${name} on ${engine}`, () => tests(engine));
}
