import { execFile } from 'node:child_process';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What was measured, on what: figures mean nothing without it. */
export interface Machine {
  at: string;
  commit: string;
  processor: string;
  memory: string;
  system: string;
  node: string;
}

/** This machine and this commit; `unknown` where there is no git to ask. */
export async function describeMachine(): Promise<Machine> {
  const git = (...args: string[]) =>
    run('git', args, { cwd: import.meta.dirname }).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
  const [commit, changes] = await Promise.all([git('rev-parse', '--short', 'HEAD'), git('status', '--porcelain')]);
  return {
    at: new Date().toISOString(),
    commit: `${commit || 'unknown'}${changes ? ' with changes' : ''}`,
    processor: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
  };
}
