import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Api } from './api.ts';
import type { Followed, FollowerReport } from './follower.ts';
import type { FollowersData, ToThread } from './followers-thread.ts';
import { pictureOperation } from './pictures.ts';

/** Every so many-th follower is a leader's dashboard, which follows the town's adoption too. */
const dashboardEvery = 6;

/** The followers of a meeting, in a thread of their own. */
export class Followers {
  readonly #worker: Worker;

  constructor(api: Api, count: number, town: string, meeting: string) {
    const board: Followed = {
      kind: 'meetingBoard',
      query: pictureOperation('meetingBoard', 'subscription'),
      variables: { meeting },
    };
    const adoption: Followed = {
      kind: 'adoption',
      query: pictureOperation('adoption', 'subscription'),
      variables: { town },
    };
    const followers = Array.from({ length: count }, (_, index) =>
      index % dashboardEvery === dashboardEvery - 1 ? [board, adoption] : [board],
    );
    const workerData: FollowersData = { url: api.url, token: api.token, followers };
    this.#worker = new Worker(new URL('./followers-thread.ts', import.meta.url), { workerData });
  }

  /** Whether every follower holds the revision, or a later one, or is lost, within that time. */
  async hold(revision: number, timeoutMs: number): Promise<boolean> {
    return (await this.#ask({ revision, timeoutMs })) as boolean;
  }

  /** What each of them held last, and when it held what. They leave after it. */
  async report(): Promise<FollowerReport[]> {
    return (await this.#ask('report')) as FollowerReport[];
  }

  /** Ends them all at once. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ask(message: ToThread): Promise<unknown> {
    const answered = once(this.#worker, 'message');
    this.#worker.postMessage(message);
    const [answer] = await answered;
    return answer;
  }
}
