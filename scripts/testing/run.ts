// Programs that a check runs, on the project's own Node, and the end of them all on a signal.
import { delimiter, resolve } from 'node:path';
import { startChild, stopOnSignal } from '../setup/child.mjs';

const running = new Set<ReturnType<typeof startChild>>();
const unlessStopping = stopOnSignal(() => Promise.all([...running].map((child) => child.stop())));

/** Whether the program ended well. */
export async function run(command: string, args: string[], cwd = '.'): Promise<boolean> {
  const child = startChild(command, args, {
    cwd,
    env: { ...process.env, PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter) },
  });
  running.add(child);
  const exitCode = await child.ended.then(unlessStopping);
  running.delete(child);
  return exitCode === 0;
}

/** Whether the project's own Node ended well with these arguments. */
export function runNode(...args: string[]): Promise<boolean> {
  return run(process.execPath, args);
}
