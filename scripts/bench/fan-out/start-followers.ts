import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pin } from '../process-cost.ts';
import type { FollowersGiven, FollowersReport } from './followers.ts';

export interface Followers {
  /** What came since the last report. */
  report(): Promise<FollowersReport>;
  leave(): Promise<void>;
}

/** Starts followers in a process on that core, and resolves when every one of them follows. */
export async function startFollowers(given: FollowersGiven, core: number): Promise<Followers> {
  const child = fork(join(import.meta.dirname, 'followers.ts'), [JSON.stringify(given)], {
    execArgv: ['--import', import.meta.resolve('@oxc-node/core/register')],
    serialization: 'advanced',
  });
  await pin(child.pid as number, core);
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`the followers ended with ${code}`);
  });
  failed.catch(() => undefined);
  await Promise.race([once(child, 'message'), failed]);
  return {
    async report() {
      const answer = once(child, 'message');
      child.send('report');
      const [report] = (await Promise.race([answer, failed])) as [FollowersReport];
      return report;
    },
    async leave() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
