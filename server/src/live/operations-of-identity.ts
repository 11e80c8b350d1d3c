import { Tally } from './tally.ts';

/** What one identity may follow. */
export interface FollowingLimits {
  /** Distinct operations. */
  followedPerIdentity: number;
  /** What they cost together. */
  followedCostPerIdentity: number;
}

/** How far one operation more would go beyond a limit. */
export interface FollowingExcess {
  limit: keyof FollowingLimits;
  found: number;
  most: number;
}

/** The distinct operations that one identity follows. */
class Following {
  readonly followers = new Tally();
  readonly costs = new Map<string, number>();

  get cost(): number {
    return [...this.costs.values()].reduce((sum, cost) => sum + cost, 0);
  }
}

/**
 * Which distinct operations each identity follows, however many sockets it follows them on: a hall's screens share a few,
 * and nobody can have the server answer hundreds of different ones, or a few dear ones, at every move of a town.
 */
export class OperationsOfIdentity {
  readonly #following = new Map<string, Following>();

  constructor(private readonly limits: FollowingLimits) {}

  /** Counts a follower of the operation, which costs so much; returns the limit instead that it would go beyond. */
  take(identity: string, operation: string, cost: number): FollowingExcess | null {
    const following = this.#following.get(identity) ?? new Following();
    const excess = following.costs.has(operation) ? null : this.#excess(following, cost);
    if (excess) return excess;
    following.followers.take(operation);
    following.costs.set(operation, cost);
    this.#following.set(identity, following);
    return null;
  }

  /** Gives the follower back. */
  give(identity: string, operation: string): void {
    const following = this.#following.get(identity);
    following?.followers.give(operation);
    if (following?.followers.of(operation) === 0) following.costs.delete(operation);
    if (following?.costs.size === 0) this.#following.delete(identity);
  }

  #excess(following: Following, cost: number): FollowingExcess | null {
    const found = { followedPerIdentity: following.costs.size + 1, followedCostPerIdentity: following.cost + cost };
    for (const limit of ['followedPerIdentity', 'followedCostPerIdentity'] as const) {
      const most = this.limits[limit];
      if (found[limit] > most) return { limit, found: found[limit], most };
    }
    return null;
  }
}
