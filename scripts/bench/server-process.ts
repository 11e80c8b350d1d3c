import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

/** Where the server's data is: a PostgreSQL URL, or the folder of the embedded database. */
export type Location = { url: string } | { folder: string };

export interface ServerProcess {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the server in a process of its own, on a free port, without example towns. Node's options for the measured
 * server, such as --cpu-prof, are taken from BENCH_NODE_OPTIONS. Fails when it ends before it listens.
 */
export async function startServerProcess(location: Location): Promise<ServerProcess> {
  const database = 'url' in location ? { DATABASE_URL: location.url } : { DATABASE_URL: '', DATA_DIR: location.folder };
  const env = { ...process.env, NODE_ENV: 'production', ...database, PORT: '0', HOST: '127.0.0.1', EXAMPLE: 'off' };
  const nodeOptions = (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean);
  const args = [...nodeOptions, '--import', '@oxc-node/core/register', 'server/src/main.ts'];
  const server = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /dashboard\s+(http:\S+)\/$/.exec(line)?.[1];
    if (!url) continue;
    server.stdout.resume();
    return {
      url,
      stop: async () => {
        const ended = once(server, 'exit');
        server.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('the server ended before it listened');
}
