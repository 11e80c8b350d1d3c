import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { startPostgres } from './postgres.ts';

test('the run has a PostgreSQL that listens', async () => {
  expect(await isListening(inject('postgresUrl'))).toBe(true);
});

describe('startPostgres', () => {
  test('two at once have an address each, and stop leaves neither listening', async () => {
    const servers = await Promise.all([startPostgres(), startPostgres({ isDurable: true, locale: 'C' })]);
    const urls = servers.map((server) => server.url);
    expect(new Set(urls).size).toBe(2);
    expect(await Promise.all(urls.map(isListening))).toEqual([true, true]);
    await Promise.all(servers.map((server) => server.stop()));
    expect(await Promise.all(urls.map(isListening))).toEqual([false, false]);
  });

  test('the server and its folder are gone after its starter was killed', async () => {
    const starter = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      `const { startPostgres } = await import(${JSON.stringify(fileURLToPath(new URL('./postgres.ts', import.meta.url)))});
       const { url, folder } = await startPostgres();
       console.log(JSON.stringify({ url, folder }));
       setInterval(() => {}, 1000);`,
    ]);
    const [output] = await once(starter.stdout, 'data');
    const { url, folder } = JSON.parse(String(output));
    expect(await isListening(url)).toBe(true);
    expect(existsSync(folder)).toBe(true);
    starter.kill('SIGKILL');
    await expect.poll(() => existsSync(folder), { timeout: 10_000 }).toBe(false);
    expect(await isListening(url)).toBe(false);
  });
});

function isListening(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
