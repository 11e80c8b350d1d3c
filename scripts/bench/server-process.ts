import type { DatabaseOptions } from '../../server/src/database/database.ts';
import { startProcess } from '../../server/src/testing/server-process.ts';

/** Where the server's data is: a PostgreSQL URL, or the folder of the embedded database. */
export type Location = DatabaseOptions['location'];

export interface MeasuredServer {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/**
 * Starts the server in a process of its own, on a free port, without example towns, with further settings if any. Node's
 * options for the measured server, such as --cpu-prof, are taken from BENCH_NODE_OPTIONS. Fails when it ends before it
 * listens.
 */
export async function startMeasuredServer(location: Location, more: NodeJS.ProcessEnv = {}): Promise<MeasuredServer> {
  const settings = { NODE_ENV: 'production', HOST: '127.0.0.1', PUBLIC_URL: '', EXAMPLE: 'off', ...more };
  const nodeOptions = (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean);
  const server = startProcess(location, settings, nodeOptions);
  const url = await server.listens();
  server.child.stderr?.pipe(process.stderr);
  return { url, pid: server.child.pid as number, stop: async () => void (await server.end('SIGTERM')) };
}
