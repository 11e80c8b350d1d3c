import type { Position } from '../towns/positions.ts';

/** Where somebody wants to go on reading; null where they did not say. */
export interface FeedStart {
  /** The last revision that they have. */
  after: number | null;
  /** The epoch in which they got it; the present one where null. */
  epoch: number | null;
}

/** The revisions that one batch of the feed tells of: those after `from`, up to `to`. */
export interface FeedWindow {
  /** Whether reading goes on where it stopped; otherwise revisions in between can't be told. */
  recovered: boolean;
  from: number;
  to: number;
}

/** Revisions in one batch at most. */
const batchRevisions = 100;

/** Who is further behind is quicker served by a fresh picture than by everything that happened. */
export const replayLimit = 5_000;

/** The next window for somebody who wants to go on at `start`, in a town that stands at `position`. */
export function feedWindow({ after, epoch }: FeedStart, position: Position): FeedWindow {
  const end = position.revision;
  if (after === null) return { recovered: true, from: end, to: end };
  const isKnown = after >= 0 && after <= end && (epoch === null || epoch === position.epoch);
  if (!isKnown || end - after > replayLimit) return { recovered: false, from: end, to: end };
  return { recovered: true, from: after, to: Math.min(after + batchRevisions, end) };
}
