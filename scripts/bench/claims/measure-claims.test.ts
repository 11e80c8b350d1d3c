import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureEngine } from './measure-claims.ts';

test('a round of claims is measured through the server and in bare SQL, and is found in the database', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongjian-bench-test-'));
  try {
    const run = { clients: 5, rounds: 1, attemptsPerRound: 50, warmUpAttempts: 25 };
    const { whole, bare } = await measureEngine({ folder }, run, () => {});
    expect([whole, bare]).toMatchObject([[{ accepted: 48 }], [{ accepted: 48 }]]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
