import { retryWaitMs } from './retry-wait.ts';
import { waitForNextAttempt } from './wake.ts';

/**
 * Loads a part of the application, again and again until it comes: React remembers a failed load for ever, and a wall
 * that asked in the wrong second would stay without that part.
 */
export async function importPatiently<Module>(
  load: () => Promise<Module>,
  wait: (ms: number) => Promise<void> = waitForNextAttempt,
): Promise<Module> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await load();
    } catch {
      await wait(retryWaitMs(attempt, Math.random()));
    }
  }
}
