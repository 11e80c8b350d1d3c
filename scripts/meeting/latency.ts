import type { Arrival, FollowerReport } from './follower.ts';
import type { ClaimWrite } from './tally.ts';

export interface Spread {
  p50: number;
  p99: number;
  most: number;
}

export interface Latencies {
  /** From sending a claim until a follower holds a board of its revision or a later one, over all followers. */
  fromSending: Spread;
  /** The same from the claimer's having the answer; below 0 where the board was there first. */
  fromAnswer: Spread;
  /** Of `fromSending`, the follower with the highest p99. */
  slowestFollower: Spread;
}

/** How long it took accepted claims to reach followers; null when there are none of either. */
export function latencies(claims: readonly ClaimWrite[], followers: readonly FollowerReport[]): Latencies | null {
  const all = { fromSending: [] as number[], fromAnswer: [] as number[] };
  const spreads: Spread[] = [];
  for (const { arrivals } of followers) {
    const own: number[] = [];
    for (const { revision, sentAt, answeredAt } of claims) {
      const arrival = firstWith(arrivals, revision);
      if (!arrival) continue;
      own.push(arrival.at - sentAt);
      all.fromAnswer.push(arrival.at - answeredAt);
    }
    all.fromSending.push(...own);
    if (own.length > 0) spreads.push(spreadOf(own));
  }
  const slowestFollower = spreads.sort((a, b) => b.p99 - a.p99)[0];
  if (!slowestFollower) return null;
  return { fromSending: spreadOf(all.fromSending), fromAnswer: spreadOf(all.fromAnswer), slowestFollower };
}

/** The first arrival of the revision or a later one; arrivals are in order. */
function firstWith(arrivals: readonly Arrival[], revision: number): Arrival | undefined {
  let [low, high] = [0, arrivals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((arrivals[middle] as Arrival).revision < revision) low = middle + 1;
    else high = middle;
  }
  return arrivals[low];
}

/** Median, 99th percentile (nearest rank) and the highest of at least one number. */
export function spreadOf(numbers: readonly number[]): Spread {
  const sorted = Float64Array.from(numbers).sort();
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] as number;
  return { p50: rank(0.5), p99: rank(0.99), most: rank(1) };
}
