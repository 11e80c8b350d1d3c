import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watchFolder } from './watch-folder.ts';

let folder: string;
let changes: number;
let stop: () => void;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongjian-watch-'));
  mkdirSync(join(folder, 'room'));
  writeFileSync(join(folder, 'room/a.ts'), '1');
  changes = 0;
  stop = watchFolder(
    folder,
    (name) => name.endsWith('.ts'),
    () => {
      changes += 1;
    },
  );
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

test('a file that is saved by renaming another over it is seen every time', async () => {
  for (const expected of [1, 2, 3]) {
    writeFileSync(join(folder, 'room/a.ts~'), String(expected));
    renameSync(join(folder, 'room/a.ts~'), join(folder, 'room/a.ts'));
    await expect.poll(() => changes, { timeout: 5000 }).toBe(expected);
  }
});

test('a burst of changes is one', async () => {
  for (let i = 0; i < 20; i++) writeFileSync(join(folder, 'room/a.ts'), String(i));
  await sleep(500);
  expect(changes).toBe(1);
});

test('files in a folder made later are seen, files that are no source are not', async () => {
  mkdirSync(join(folder, 'later'));
  await expect.poll(() => changes, { timeout: 5000 }).toBe(1);
  writeFileSync(join(folder, 'later/notes.md'), '1');
  await sleep(300);
  expect(changes).toBe(1);
  writeFileSync(join(folder, 'later/b.ts'), '1');
  await expect.poll(() => changes, { timeout: 5000 }).toBe(2);
});
