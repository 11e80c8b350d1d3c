import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, inject } from 'vitest';
import { Database, type DatabaseOptions, type Engine } from '../database/database.ts';
import { entities } from '../entities.ts';
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
export async function emptyPlace(engine: Engine): Promise<Place> {
  if (engine === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'gongjian-test-'));
    return { location: { folder }, remove: () => rm(folder, { recursive: true }) };
  }
  const name = `test_${process.pid}_${++databasesMade}`;
  await onServer((server) => sql`create database ${sql.id(name)}`.execute(server.writer));
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return {
    location: { url: url.href },
    remove: async () => {
      await onServer((server) => sql`drop database ${sql.id(name)} with (force)`.execute(server.writer));
    },
  };
}

async function onServer(work: (server: Database) => Promise<unknown>): Promise<void> {
  const server = await Database.open({ location: { url: inject('postgresUrl') }, entities });
  await work(server).finally(() => server.close());
}

/** Opens and migrates an empty database on one engine. */
export async function emptyDatabase(engine: Engine, options: Partial<DatabaseOptions> = {}) {
  const place = await emptyPlace(engine);
  const database = await Database.open({ location: place.location, entities, ...options });
  await database.migrate();
  return {
    database,
    end: async () => {
      await database.close();
      await place.remove();
    },
  };
}

/** The same tests on both engines, with one expectation. */
export function onBothEngines(name: string, tests: (engine: Engine) => void): void {
  for (const engine of engines) describe(`${name} on ${engine}`, () => tests(engine));
}
