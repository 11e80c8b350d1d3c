// The server as a process of its own, for tests of starting, stopping and dying, and for measurements.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DatabaseOptions } from '../database/database.ts';

const mainFile = join(import.meta.dirname, '../main.ts');
const register = join(import.meta.dirname, 'register-typescript.ts');

export interface ServerProcess {
  child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  /** Resolves with the first match in what it prints; rejects if it ends without. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with where it listens, once it does; rejects if it ends before. */
  listens(): Promise<string>;
  /** Sends the signal and resolves with the exit code, or null when the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `main.ts` on the given place, on a free port, with these settings and options of Node's besides. */
export function startProcess(
  location: DatabaseOptions['location'],
  settings: NodeJS.ProcessEnv = {},
  nodeOptions: string[] = [],
): ServerProcess {
  const place = 'url' in location ? { DATABASE_URL: location.url } : { DATABASE_URL: '', DATA_DIR: location.folder };
  const child = spawn(process.execPath, [...nodeOptions, '--import', register, mainFile], {
    env: { ...process.env, PORT: '0', ...place, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    text += chunk;
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close');
  const prints = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text);
        if (!match) return;
        listeners.delete(look);
        resolve(match);
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`the server ended without printing ${pattern}:\n${text}`)));
    });
  return {
    child,
    output: () => text,
    prints,
    async listens() {
      const [, url] = await prints(/dashboard\s+(http:\S+)\/\s/);
      return url as string;
    },
    async end(signal) {
      child.kill(signal);
      const [code] = await ended;
      return code as number | null;
    },
  };
}
