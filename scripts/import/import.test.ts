// The program itself, as people run it: many towns into an embedded database, with interruptions.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '../../server/src/database/database.ts';
import { entities } from '../../server/src/entities.ts';

const program = join(import.meta.dirname, '../import.ts');
const districts = ['310116', '310115'];
const townsPerDistrict = 12;
const neighbourhoodsPerTown = 5;

let folder: string;
let list: string;
let names: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongjian-import-'));
  const towns = districts.flatMap((district) =>
    Array.from({ length: townsPerDistrict }, (_, index) => `${district}${500 + index}`),
  );
  const neighbourhoods = towns.flatMap((town) =>
    Array.from({ length: neighbourhoodsPerTown }, (_, index) => `${town}00${index},第${index}居委会`),
  );
  list = join(folder, 'neighbourhoods.csv');
  names = join(folder, 'towns.csv');
  await writeFile(list, ['code,name', ...neighbourhoods].join('\n'));
  await writeFile(names, ['code,name', ...towns.map((town) => `${town},镇${town}`)].join('\n'));
});
afterEach(() => rm(folder, { recursive: true }));

function start(...given: string[]): ChildProcess {
  const node = ['--import', '@oxc-node/core/register', program, 'divisions', ...given];
  return spawn(process.execPath, node, { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: '' } });
}

async function ended(child: ChildProcess) {
  const said = [child.stdout, child.stderr].map((stream) => (stream ? text(stream) : ''));
  const [code] = await once(child, 'exit');
  const [out = '', errors = ''] = await Promise.all(said);
  return { code, out, errors };
}

const run = (...given: string[]) => ended(start(...given));

async function inDatabase<Result>(read: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await Database.open({ location: { folder }, entities });
  try {
    return await read(database);
  } finally {
    await database.close();
  }
}

test('a district’s towns come with their neighbourhoods, once', async () => {
  expect(await run('310116', list, '--towns', names)).toMatchObject({
    code: 0,
    out: '12 towns: 60 of 60 neighbourhoods added, the others were there already.\n',
  });
  expect((await run('31', list, '--towns', names)).out).toBe(
    '24 towns: 60 of 120 neighbourhoods added, the others were there already.\n',
  );
  const towns = await inDatabase(({ reader }) =>
    reader.selectFrom('town').select(['revision', 'is_example']).execute(),
  );
  expect(towns).toHaveLength(24);
  for (const { revision, is_example } of towns) expect([revision, Boolean(is_example)]).toEqual([1, false]);
});

test('furnishing goes on where it was killed, and ends as if it had not been', async () => {
  await run('310115', list, '--towns', names, '--furnish');
  const uninterrupted = await inDatabase(counts);
  await rm(join(folder, 'gongjian.sqlite'));

  const interrupted = start('31', list, '--towns', names, '--furnish');
  const end = ended(interrupted);
  await untilTownsAre(2);
  interrupted.kill('SIGKILL');
  await end;
  const { code, out } = await run('31', list, '--towns', names, '--furnish');
  expect(code).toBe(0);
  expect(out).toMatch(/^24 towns: 120 neighbourhoods, 6024 micro-grids, /);
  expect(await inDatabase(counts)).toEqual(uninterrupted);
});

test('an interruption ends with the town under way, and says how to go on', async () => {
  const interrupted = start('31', list, '--towns', names, '--furnish');
  const end = ended(interrupted);
  await untilTownsAre(1);
  interrupted.kill('SIGINT');
  const { code, out } = await end;
  expect(code).toBe(130);
  expect(out).toMatch(/Interrupted after \d+ of 24 towns\. Run the same command again to go on\./);
});

test('a town that is there in earnest is not furnished', async () => {
  await run('310116501', list, '--towns', names);
  const { out } = await run('310116501', list, '--towns', names, '--furnish');
  expect(out).toContain('Left alone, since they are no examples: 镇310116501');
});

test.each([
  [['3101165'], /field "code": “3101165” is no division code/],
  [['32'], /none of 120 rows begins with 32/],
  [['31', '--name', '某镇'], /field "--name": it is for one town/],
])('%j is refused with the remedy', async ([code, ...options], message) => {
  const { code: exit, errors } = await run(code ?? '', list, ...options);
  expect(exit).toBe(2);
  expect(errors).toMatch(message);
});

/** Rows per table of one district's towns. */
async function counts({ reader }: Database) {
  const count = async (table: 'grid' | 'party_organisation' | 'post' | 'post_holding' | 'ledger_entry') => {
    const { rows } = await reader
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('rows'))
      .where('town_code', 'like', '310115%')
      .executeTakeFirstOrThrow();
    return rows;
  };
  return Promise.all([
    count('grid'),
    count('party_organisation'),
    count('post'),
    count('post_holding'),
    count('ledger_entry'),
  ]);
}

/** Waits until that many towns are furnished, looking at the database as another process. */
async function untilTownsAre(wanted: number): Promise<void> {
  for (;;) {
    const done = await inDatabase(({ reader }) =>
      reader
        .selectFrom('ledger_entry')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('mutation', '=', 'furnishTown')
        .executeTakeFirst(),
    ).catch(() => undefined);
    if ((done?.count ?? 0) >= wanted) return;
  }
}
