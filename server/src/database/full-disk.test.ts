import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entities } from '../entities.ts';
import { Ledger } from '../ledger/ledger.ts';
import { send } from '../testing/http.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { plantTown } from '../testing/town-plan.ts';
import { Database } from './database.ts';

// A disk that can be filled takes the right to mount one; where a test run has none, there is nothing to be said here.
const disk = mountSmallDisk();
const clock = () => new Date('2026-11-21T08:00:00.000Z');

let database: Database;
let server: TestServer;
let town: string;
let writes = 0;

beforeAll(async () => {
  if (!disk) return;
  database = await Database.open({ location: { folder: join(disk, 'data') }, entities });
  await database.migrate();
  town = await plantTown(database, { code: '310000001' });
  server = await startServer(database, clock);
});
afterAll(async () => {
  if (!disk) return;
  await server.close();
  await database.close();
  execFileSync('umount', [disk]);
  rmdirSync(disk);
});

const write = () =>
  new Ledger(database, clock).write(
    { town, actor: { id: 'tester', role: 'COORDINATOR' }, mutation: 'test', key: `key-${++writes}`, input: {} },
    async () => ({
      record: { kind: 'UNITS_IMPORTED', facts: {}, after: { text: 'x'.repeat(100_000) }, outcome: {} },
    }),
  );
const readyz = () => send(`${server.url}/readyz`);

test.skipIf(!disk)(
  'a full disk is told, and when there is room again, writes go on without a restart',
  async () => {
    expect((await write()).status).toBe('written');
    const fillers = fillDisk(disk as string);
    await expect(filled()).rejects.toThrow('database or disk is full');
    await expect.poll(readyz).toMatchObject({ status: 503, body: { status: 'database takes no writes' } });
    for (const file of fillers) rmSync(file);
    expect(await readyz()).toMatchObject({ status: 200, body: { status: 'ready' } });
    const written = await write();
    expect(written).toMatchObject({ status: 'written' });
    const { revision } = await database.reader
      .selectFrom('town')
      .select('revision')
      .where('code', '=', town)
      .executeTakeFirstOrThrow();
    expect('revision' in written && written.revision).toBe(revision);
  },
  30_000,
);

/** Writes until it can't: what the database had set aside is used up first. */
async function filled(): Promise<never> {
  for (;;) await write();
}

function mountSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'gongjian-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmdirSync(folder);
    return null;
  }
}

/** Leaves not one block free; returns the files that take the room. */
function fillDisk(folder: string): string[] {
  const files: string[] = [];
  for (const size of [1_000_000, 4_096]) {
    for (;;) {
      const file = join(folder, `filler-${files.length}`);
      files.push(file);
      try {
        writeFileSync(file, Buffer.alloc(size));
      } catch {
        break;
      }
    }
  }
  return files;
}
