// The simulated meeting as it is played from a terminal, against a server started as it is started in production.
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyPlace, onBothEngines, type Place } from '../../server/src/testing/engines.ts';
import { type ServerProcess, startProcess } from '../../server/src/testing/server-process.ts';
import type {} from '../../server/src/testing/vitest-postgres.ts';

const root = resolve(import.meta.dirname, '../..');
const node = resolve(root, 'node_modules/.bin/node');
const typescript = ['--import', '@oxc-node/core/register'];

function play(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    execFile(node, [...typescript, 'scripts/meeting.ts', ...args], { cwd: root }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

onBothEngines('a simulated meeting', (engine) => {
  let place: Place;
  let server: ServerProcess;
  let url: string;

  beforeAll(async () => {
    place = await emptyPlace(engine);
    server = startProcess(place.location, { EXAMPLE: 'on' });
    url = await server.listens();
  });
  afterAll(async () => {
    await server?.end('SIGTERM');
    await place?.remove();
  });

  test('agrees with its tally, and does so again when it is played anew', { timeout: 90_000 }, async () => {
    for (const seconds of ['8', '4']) {
      const { code, output } = await play('--url', url, '--seconds', seconds, '--followers', '60');
      expect(code, output).toBe(0);
      expect(Number(/accepted +(\d+)/.exec(output)?.[1])).toBeGreaterThan(100);
      expect(output).toContain('一致 all agree');
    }
  });

  test('is not played in a town that this account has nothing to do with', async () => {
    const { code, output } = await play('--url', url, '--town', '310115136');
    expect(code).toBe(2);
    expect(output).toContain('310115136');
  });
});

test('without a server it says how to start one', async () => {
  const { code, output } = await play('--url', 'http://127.0.0.1:9');
  expect(code).toBe(2);
  expect(output).toContain('npm start');
});
