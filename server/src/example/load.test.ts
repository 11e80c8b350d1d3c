import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Engine } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { Ledger } from '../ledger/ledger.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { foundTown } from '../towns/found-town.ts';
import { type ExampleLoading, loadExampleTowns } from './load.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const tables = {
  town: ['code'],
  grid: ['town_code', 'id'],
  unit: ['town_code', 'id'],
  season: ['town_code', 'id'],
  project: ['town_code', 'id'],
  meeting: ['town_code', 'id'],
  meeting_project: ['town_code', 'meeting_id', 'project_id'],
  claim: ['town_code', 'id'],
  account: ['town_code', 'id'],
  ledger_entry: ['town_code', 'revision'],
  post_holder: ['town_code', 'id'],
  party_organisation: ['town_code', 'id'],
  unit_cover: ['town_code', 'id'],
  station: ['town_code', 'id'],
  station_reach: ['town_code', 'id'],
  post: ['town_code', 'id'],
  post_holding: ['town_code', 'id'],
  pairing: ['town_code', 'id'],
  pairing_party: ['town_code', 'id'],
  pairing_deed: ['town_code', 'id'],
  alliance: ['town_code', 'id'],
  alliance_member: ['town_code', 'id'],
  alliance_seat: ['town_code', 'id'],
  alliance_term: ['town_code', 'id'],
  milestone: ['town_code', 'id'],
  consultation: ['town_code', 'id'],
  contest: ['town_code', 'id'],
  contest_entry: ['town_code', 'id'],
  contest_step: ['town_code', 'id'],
  agenda_item: ['town_code', 'meeting_id', 'position'],
  attendance: ['town_code', 'meeting_id', 'unit_id'],
} as const satisfies { [Table in keyof Tables]?: readonly string[] };

function load(database: Database, progress?: ExampleLoading['progress']): Promise<void> {
  return loadExampleTowns({ database, ledger: new Ledger(database, clock), clock, progress });
}

/** Every row of every table as text, booleans as both engines can tell them; salts aside. */
async function everything(database: Database): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const [table, key] of Object.entries(tables)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(database.reader);
    const flat = rows.map((row) => {
      const told = Object.entries(row).map(([name, value]) => [
        name,
        name === 'password_hash' ? value !== null : typeof value === 'boolean' ? Number(value) : value,
      ]);
      return { at: key.map((column) => row[column]).join(' '), text: JSON.stringify(told.sort()) };
    });
    all[table] = flat.sort((a, b) => (a.at < b.at ? -1 : 1)).map(({ text }) => text);
  }
  return all;
}

const loaded = new Map<Engine, Record<string, string[]>>();

onBothEngines('the example towns', (engine) => {
  let database: Database;
  let end: () => Promise<void>;
  const steps: string[] = [];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine));
    await load(database, (step, done, total) => steps.push(`${done}/${total} ${step}`));
    loaded.set(engine, await everything(database));
  });
  afterAll(() => end());

  test('tell of every step', () => {
    expect(steps).toHaveLength(22);
    expect(steps[0]).toBe('1/22 朱泾镇 居村');
    expect(steps.at(-1)).toBe('22/22 康桥镇 账号');
  });

  test('are the same when loaded again', async () => {
    await load(database);
    expect(await everything(database)).toEqual(loaded.get(engine));
  });

  test('are the same when the loading was interrupted after each step and begun again', async () => {
    const other = await emptyDatabase(engine);
    try {
      for (let until = 1; until <= steps.length; until++) {
        const interrupted = load(other.database, (_step, done) => {
          if (done === until) throw new Error('interrupted');
        });
        await expect(interrupted).rejects.toThrow('interrupted');
      }
      await load(other.database);
      expect(await everything(other.database)).toEqual(loaded.get(engine));
    } finally {
      await other.end();
    }
  });

  test('leave a town alone that is there in earnest', async () => {
    const other = await emptyDatabase(engine);
    try {
      const at = clock().toISOString();
      await foundTown(other.database, { code: '310116101', name: '朱泾镇', areaLabel: '片区', isExample: false, at });
      await load(other.database);
      const towns = await other.database.reader.selectFrom('town').select(['code', 'revision']).execute();
      expect(new Map(towns.map(({ code, revision }) => [code, revision]))).toEqual(
        new Map([
          ['310116101', 0],
          ['310115136', 8],
        ]),
      );
      expect(
        await other.database.reader.selectFrom('grid').select('id').where('town_code', '=', '310116101').execute(),
      ).toEqual([]);
    } finally {
      await other.end();
    }
  });
});

test('the example towns are the same rows on both engines', () => {
  expect(loaded.get('postgresql')).toEqual(loaded.get('sqlite'));
});
