// A subscription is a query followed over revisions: when a town moves, each distinct operation on it is executed once
// and serialised once, and the same bytes go to everybody who follows it.
import type { ExecutionResult } from 'graphql';
import { townDate } from '../clock.ts';
import type { Reader } from '../database/database.ts';
import { canonical } from '../graphql/canonical.ts';
import type { Context } from '../graphql/context.ts';
import type { Execution, Operation } from '../graphql/execution.ts';
import { scopeOf } from '../identity/scope.ts';
import type { Role } from '../identity/viewer.ts';
import { type FeedStart, feedWindow } from '../ledger/feed-window.ts';
import type { KnownPositions } from '../ledger/known-positions.ts';
import { isNewer, type Position, readPositions } from '../towns/positions.ts';
import { type FeedOperation, toFeedOperation } from './feed-operation.ts';
import { FollowedFeed } from './followed-feed.ts';
import { FollowedState } from './followed-state.ts';
import { followedBy } from './followed-town.ts';
import type { Follower, Subscriber } from './follower.ts';
import { Laggards } from './laggards.ts';
import { type FollowingLimits, OperationsOfIdentity } from './operations-of-identity.ts';
import type { Pulse } from './pulse.ts';
import { Rounds } from './rounds.ts';
import { tooMuchFollowed } from './too-many.ts';

/** Who subscribes, and what is known of them. */
export interface SubscribingClient extends Subscriber {
  /** The account that the subscription counts for. */
  identity: string;
}

/** The distinct operations that are followed on one server process. */
export class FollowedOperations {
  readonly #states = new Map<string, FollowedState>();
  readonly #feeds = new Map<string, FollowedFeed>();
  /** Of each followed state who follows it, and the ids that its variables name. */
  readonly #watched = new Map<string, { role: Role; named: unknown[] }>();
  readonly #laggards = new Laggards();
  readonly #rounds: Rounds;
  readonly #ofIdentity: OperationsOfIdentity;

  constructor(
    private readonly execution: Execution,
    private readonly positions: KnownPositions,
    pulse: Pulse,
    limits: FollowingLimits,
  ) {
    this.#rounds = new Rounds(pulse);
    this.#ofIdentity = new OperationsOfIdentity(limits);
  }

  /** How many distinct operations are followed. */
  get operationCount(): number {
    return this.#states.size + this.#feeds.size;
  }

  /** How many followers they have together. */
  get followerCount(): number {
    return [...this.#states.values(), ...this.#feeds.values()].reduce(
      (sum, { followerCount }) => sum + followerCount,
      0,
    );
  }

  /** How many follow a state of the thing with that id, by their role; as far as an operation's variables name it. */
  followersOf(id: string): ReadonlyMap<Role, number> {
    const counts = new Map<Role, number>();
    for (const [key, { role, named }] of this.#watched) {
      if (named.includes(id)) counts.set(role, (counts.get(role) ?? 0) + (this.#states.get(key)?.followerCount ?? 0));
    }
    return counts;
  }

  /**
   * Follows a subscription: the present state at once, then each newer one, written to the subscriber's socket. Returns
   * the failed result instead when the operation can't be answered at all for this viewer.
   */
  async follow(operation: Operation, context: Context, client: SubscribingClient): Promise<Follower | ExecutionResult> {
    const facts = this.execution.factsOf(operation);
    const followed = facts && followedBy(this.execution.schema, operation);
    // What can't be followed is executed once, which tells why.
    if (!followed) return this.execution.state(operation, context);
    const feed = followed.isGapless ? toFeedOperation(this.execution.schema, operation) : null;
    const key = this.#keyOf(feed?.shared ?? operation, context);
    const { identity } = client;
    const excess = this.#ofIdentity.take(identity, key, facts.cost(operation.variables ?? {}));
    if (excess) return { errors: [tooMuchFollowed(context.locale, excess)] };
    const subscriber = withLeaving(client, () => this.#ofIdentity.give(identity, key));
    const { town } = followed;
    if (feed) {
      const start = withEpoch(feed.start, context.seen.get(town));
      return this.#feed(key, town, feed, context).join(subscriber, start);
    }
    const wanted = newest(this.positions.latest(town), context.seen.get(town));
    return this.#state(key, town, operation, context).join(subscriber, wanted, townDate(context.services.clock()));
  }

  stop(): void {
    this.#laggards.stop();
  }

  #state(key: string, town: string, operation: Operation, context: Context): FollowedState {
    const known = this.#states.get(key);
    if (known) return known;
    const { database, clock } = context.services;
    const execute = () =>
      database.snapshot(async (reader) => {
        const date = townDate(clock());
        const position = await positionIn(reader, town);
        return { result: await this.execution.state(operation, context.over(reader)), position, date };
      });
    const followed = new FollowedState(execute, this.#laggards, () => {
      leaveRounds();
      this.#states.delete(key);
      this.#watched.delete(key);
    });
    const leaveRounds = this.#rounds.join(town, followed);
    this.#states.set(key, followed);
    this.#watched.set(key, { role: context.viewer.role, named: Object.values(operation.variables ?? {}) });
    return followed;
  }

  #feed(key: string, town: string, feed: FeedOperation, context: Context): FollowedFeed {
    const known = this.#feeds.get(key);
    if (known) return known;
    const read = (start: FeedStart) =>
      context.services.database.snapshot(async (reader) => {
        const head = await positionIn(reader, town);
        const { from, to } = feedWindow(start, head);
        const result = await this.execution.state(feed.at(start), context.over(reader));
        return { result, to: { epoch: head.epoch, revision: to }, head, isLasting: from < to };
      });
    const newest = async () => this.positions.latest(town) ?? this.positions.confirm(town);
    const followed = new FollowedFeed(read, newest, this.#laggards, () => {
      leaveRounds();
      this.#feeds.delete(key);
    });
    const leaveRounds = this.#rounds.join(town, followed);
    this.#feeds.set(key, followed);
    return followed;
  }

  /** The same for operations that are answered with the same bytes. */
  #keyOf(operation: Operation, { viewer, locale }: Context): string {
    const { id } = this.execution.factsOf(operation) ?? { id: '' };
    return [id, canonical(operation.variables ?? {}), scopeOf(viewer), locale].join('\n');
  }
}

/** The position of a town in a snapshot; the one before all others where there is no such town. */
async function positionIn(reader: Reader, town: string): Promise<Position> {
  return (await readPositions(reader, [town])).get(town) ?? { epoch: 0, revision: 0 };
}

/** Where the client does not say of which epoch its position is, what it has seen of the town does. */
function withEpoch({ after, epoch }: FeedStart, seen: Position | undefined): FeedStart {
  return { after, epoch: epoch ?? seen?.epoch ?? null };
}

/** The subscriber, with something more to do when the subscription is over. */
function withLeaving({ outlet, id, left }: Subscriber, alsoLeave: () => void): Subscriber {
  return {
    outlet,
    id,
    left: () => {
      alsoLeave();
      left();
    },
  };
}

function newest(one: Position | undefined, other: Position | undefined): Position | undefined {
  return one && isNewer(one, other) ? one : other;
}
