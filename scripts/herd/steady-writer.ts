// A register that is written all the time: one unit claims a project and takes it back, again and again.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Api, ApiError } from '../meeting/api.ts';
import { askForClaim, askForWithdrawal, claimRequest } from '../meeting/claim-mutations.ts';

export interface SteadyWriter {
  /** The revision of the last write that was acknowledged. */
  revision(): number;
  /** Ends after the write under way. */
  stop(): Promise<void>;
}

/** Writes every `everyMs`. A server that is away is tried again at the next turn. */
export function writeSteadily(api: Api, unit: string, project: string, everyMs: number): SteadyWriter {
  let revision = 0;
  let claim: string | null = null;
  let isOver = false;

  async function write(): Promise<void> {
    if (claim === null) {
      const answer = await askForClaim(api, claimRequest(unit, project));
      claim = answer.claim?.id ?? null;
      revision = Math.max(revision, answer.revision ?? 0);
    } else {
      const answer = await askForWithdrawal(api, { claim, key: randomUUID(), reason: '模拟' });
      claim = null;
      revision = Math.max(revision, answer.revision ?? 0);
    }
  }

  async function run(): Promise<void> {
    let nextMs = performance.now();
    while (!isOver) {
      nextMs = Math.max(nextMs + everyMs, performance.now());
      await sleep(Math.max(0, nextMs - performance.now()));
      await write().catch((error) => {
        if (!(error instanceof ApiError)) throw error;
      });
    }
  }

  const running = run();
  return {
    revision: () => revision,
    stop: async () => {
      isOver = true;
      await running;
    },
  };
}
