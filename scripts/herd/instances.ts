// Several server processes on one PostgreSQL that is theirs alone, and what can be done to them.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { systemClock } from '../../server/src/clock.ts';
import { Database } from '../../server/src/database/database.ts';
import { entities } from '../../server/src/entities.ts';
import { Sessions } from '../../server/src/identity/sessions.ts';
import { startPostgres } from '../../server/src/testing/postgres.ts';
import { type ServerProcess, startProcess } from '../../server/src/testing/server-process.ts';
import { plantTown } from '../../server/src/testing/town-plan.ts';
import type { TownPosition } from './herd.ts';

export const town = '310000001';
const live = 'gongjian';
const backup = 'gongjian_backup';
const dayMs = 24 * 60 * 60 * 1000;

export interface Instances {
  urls: string[];
  /** Tokens of a leader and of a coordinator. */
  leader: string;
  coordinator: string;
  /** Where the town stands in the database. */
  position(): Promise<TownPosition>;
  kill(index: number): Promise<void>;
  /** Starts an instance again, where it was. */
  start(index: number): Promise<void>;
  freeze(index: number): void;
  thaw(index: number): void;
  restartPostgres(): Promise<void>;
  /** Cuts the connections by which the instances listen to each other, as soon as each has one. */
  cutListeners(): Promise<void>;
  /** Stops all, brings the database back to how it was in the beginning, as a new epoch, and starts all. */
  restore(): Promise<void>;
  end(): Promise<void>;
}

/** Starts `count` instances over a town with `desks` units, each with a project of its own. */
export async function startInstances(count: number, desks: number): Promise<Instances> {
  const postgres = await startPostgres();
  const url = new URL(postgres.url);
  url.pathname = `/${live}`;
  const location = { url: url.href };

  async function query<Row extends pg.QueryResultRow>(text: string, database = live): Promise<Row[]> {
    const place = new URL(url);
    place.pathname = `/${database}`;
    const client = new pg.Client({ connectionString: place.href });
    client.on('error', () => {}); // ended together with the server
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  await query(`create database ${live}`, 'postgres');
  const tokens = await plant(location, desks);
  await query(`create database ${backup} template ${live}`, 'postgres');

  const processes: ServerProcess[] = [];
  const ports = Array.from({ length: count }, () => '0');
  const start = async (index: number) => {
    const server = startProcess(location, { PORT: ports[index] as string, EXAMPLE: 'off' });
    processes[index] = server;
    ports[index] = new URL(await server.listens()).port;
  };
  const kill = async (index: number) => void (await processes[index]?.end('SIGKILL'));
  const all = (work: (index: number) => Promise<void>) => Promise.all(ports.map((_, index) => work(index)));
  await start(0); // the first one migrates nothing any more; the others may come at once
  await Promise.all(ports.slice(1).map((_, index) => start(index + 1)));

  return {
    ...tokens,
    urls: ports.map((port) => `http://127.0.0.1:${port}`),
    position: async () => {
      const [row] = await query<{ epoch: number; revision: number }>('select epoch, revision from town');
      return row as TownPosition;
    },
    kill,
    start,
    freeze: (index) => void processes[index]?.child.kill('SIGSTOP'),
    thaw: (index) => void processes[index]?.child.kill('SIGCONT'),
    restartPostgres: () => postgres.restart(),
    cutListeners: async () => {
      const listening = `from pg_stat_activity where application_name = 'gongjian channel'`;
      while ((await query(`select pid ${listening}`)).length < count) await sleep(50);
      await query(`select pg_terminate_backend(pid) ${listening}`);
    },
    restore: async () => {
      await all(kill);
      await query(`drop database ${live} with (force)`, 'postgres');
      await query(`create database ${live} template ${backup}`, 'postgres');
      await query('update town set epoch = epoch + 1');
      await all(start);
    },
    end: async () => {
      await all(kill);
      await postgres.stop();
    },
  };
}

async function plant(location: { url: string }, desks: number) {
  const database = await Database.open({ location, entities });
  await database.migrate();
  const names = Array.from({ length: desks }, (_, index) => `d${index}`);
  await plantTown(database, {
    code: town,
    units: names,
    projects: names.map((id) => ({ id, slots: 1 })),
    accounts: [
      { id: 'leader', role: 'LEADER' },
      { id: 'coordinator', role: 'COORDINATOR' },
    ],
  });
  const sessions = new Sessions(database, systemClock);
  const tokens = {
    leader: await sessions.start(town, 'leader', dayMs),
    coordinator: await sessions.start(town, 'coordinator', dayMs),
  };
  await database.close();
  return tokens;
}
