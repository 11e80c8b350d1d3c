// The thread in which the followers live, so that the claims' own work does not blur when a picture arrives.
import { parentPort, workerData } from 'node:worker_threads';
import { type Followed, Follower } from './follower.ts';

export interface FollowersData {
  url: string;
  token: string;
  /** What each follower follows. */
  followers: Followed[][];
}

/** Asks for word as soon as every follower holds this revision, or at the latest after so long. */
export interface Awaiting {
  revision: number;
  timeoutMs: number;
}

/** The end of followers: nothing is awaited any more. */
export type ToThread = Awaiting | 'report';

const { url, token, followers: followedBy } = workerData as FollowersData;
let awaiting: (Awaiting & { timer: NodeJS.Timeout }) | undefined;

const followers = followedBy.map(
  (followed, index) => new Follower(`follower ${index + 1}`, url, token, followed, tellIfReached),
);

function tellIfReached(): void {
  if (!awaiting || followers.some(({ revision }) => revision < (awaiting?.revision ?? 0))) return;
  answer(true);
}

function answer(isReached: boolean): void {
  clearTimeout(awaiting?.timer);
  awaiting = undefined;
  parentPort?.postMessage(isReached);
}

parentPort?.on('message', (message: ToThread) => {
  if (message === 'report') {
    parentPort?.postMessage(followers.map((follower) => follower.report()));
    for (const follower of followers) follower.leave();
    parentPort?.close();
    return;
  }
  awaiting = { ...message, timer: setTimeout(() => answer(false), message.timeoutMs) };
  tellIfReached();
});
