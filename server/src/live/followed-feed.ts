// A feed that is followed: nothing is left out for anybody. Each follower has a place in it and is sent the batch that
// begins there; whoever is slow is read to later from the ledger, so nothing is queued for them.
import type { ExecutionResult } from 'graphql';
import type { FeedStart } from '../ledger/feed-window.ts';
import { isNewer, type Position } from '../towns/positions.ts';
import { BatchShelf } from './batch-shelf.ts';
import { Follower, type Subscriber } from './follower.ts';
import { inSlices } from './in-slices.ts';
import type { Laggards } from './laggards.ts';
import { NextMessage } from './next-message.ts';
import { Tally } from './tally.ts';

/** How long it takes until a batch that could not be read is tried again. */
const retryMs = 1_000;

/** What the ledger tells from a start on. */
export interface FeedPage {
  result: ExecutionResult;
  /** Up to where it tells. */
  to: Position;
  /** Where the town stood when it was read. */
  head: Position;
  /** Whether it will be the same for whoever asks for it later. */
  isLasting: boolean;
}

/** A page, serialised. */
export interface FeedBatch {
  message: NextMessage;
  to: Position;
}

/** One distinct feed, and everybody who follows it. */
export class FollowedFeed {
  readonly #followers = new Set<FeedFollower>();
  readonly #ids = new Tally();
  readonly #shelf = new BatchShelf();
  readonly #reading = new Map<string, Promise<FeedBatch>>();
  readonly #retries = new Set<NodeJS.Timeout>();
  /** The newest place that anything read here has told of. */
  #head: Position | undefined;
  /** The newest place that everybody was served for. A joiner's reading may be ahead of it: it serves nobody else. */
  #told: Position | undefined;

  /** `read` reads one page in one snapshot. `onDeserted` is called when the last follower has left. */
  constructor(
    private readonly read: (start: FeedStart) => Promise<FeedPage>,
    private readonly newest: () => Promise<Position | undefined>,
    private readonly laggards: Laggards,
    private readonly onDeserted: () => void,
  ) {}

  get followerCount(): number {
    return this.#followers.size;
  }

  /** Whether whole frames for this id are worth to be kept. */
  isShared(id: string): boolean {
    return this.#ids.of(id) > 1;
  }

  /** Lets somebody follow from `start` on. Returns the result instead when it holds nothing but errors. */
  async join(subscriber: Subscriber, start: FeedStart): Promise<Follower | ExecutionResult> {
    const follower = new FeedFollower(this, start, subscriber, this.laggards, () => this.#leave(follower));
    this.#followers.add(follower);
    this.#ids.take(subscriber.id);
    try {
      follower.give(start, await this.batchFrom(start));
      return follower;
    } catch (error) {
      await follower.return();
      if (error instanceof FeedRefused) return error.result;
      throw error;
    }
  }

  /** Sends what is new to everybody. */
  async advance(): Promise<void> {
    const before = this.#told;
    const head = await this.newest();
    if (!head || (before && !isNewer(head, before))) return;
    this.#told = head;
    if (!this.#head || isNewer(head, this.#head)) this.#head = head;
    // Most stand where the town stood: read once for all of them, before anybody is served.
    if (before) await this.batchFrom(startAt(before));
    await inSlices(this.#followers, (follower) => follower.pump());
  }

  /** Whether there is nothing yet beyond this place. */
  isEnd({ after, epoch }: FeedStart): boolean {
    return this.#head !== undefined && epoch === this.#head.epoch && after === this.#head.revision;
  }

  /** The batch that begins there, if it is at hand. */
  kept(start: FeedStart): FeedBatch | undefined {
    return this.#shelf.find(keyOf(start));
  }

  /** The batch that begins there; everybody who asks meanwhile waits for the same reading. */
  batchFrom(start: FeedStart): Promise<FeedBatch> {
    const key = keyOf(start);
    const kept = this.#shelf.find(key);
    if (kept) return Promise.resolve(kept);
    let reading = this.#reading.get(key);
    if (!reading) {
      reading = this.#read(start).finally(() => this.#reading.delete(key));
      this.#reading.set(key, reading);
    }
    return reading;
  }

  /** Gives the follower the batch that it waits for, as soon as it has been read. */
  fetchFor(follower: FeedFollower, start: FeedStart): void {
    this.batchFrom(start).then(
      (batch) => {
        follower.give(start, batch);
        follower.pump();
      },
      () => {
        const retry = setTimeout(() => {
          this.#retries.delete(retry);
          this.fetchFor(follower, start);
        }, retryMs);
        this.#retries.add(retry);
      },
    );
  }

  async #read(start: FeedStart): Promise<FeedBatch> {
    const { result, to, head, isLasting } = await this.read(start);
    if (result.data == null) throw new FeedRefused(result);
    if (!this.#head || isNewer(head, this.#head)) this.#head = head;
    const batch = { message: new NextMessage(result), to };
    if (isLasting) this.#shelf.put(keyOf(start), batch);
    return batch;
  }

  #leave(follower: FeedFollower): void {
    this.#followers.delete(follower);
    this.#ids.give(follower.id);
    if (this.#followers.size > 0) return;
    for (const retry of this.#retries) clearTimeout(retry);
    this.onDeserted();
  }
}

/** Sends one batch after the other, each when the socket has room for it. */
class FeedFollower extends Follower {
  #place: FeedStart;
  /** The batch that was read for the place, which is sent even if it tells of nothing. */
  #given: FeedBatch | undefined;
  /** The place that a batch is being read for. */
  #fetching: FeedStart | undefined;

  constructor(
    private readonly followed: FollowedFeed,
    start: FeedStart,
    ...rest: ConstructorParameters<typeof Follower>
  ) {
    super(...rest);
    this.#place = start;
  }

  /** Hands over the batch that begins at `start`; it is nothing to somebody who has gone on meanwhile. */
  give(start: FeedStart, batch: FeedBatch): void {
    if (start === this.#place) this.#given = batch;
  }

  protected nextFrame(): readonly Buffer[] | null {
    const batch = this.#given ?? this.#batchAtHand();
    if (!batch) return null;
    this.#given = undefined;
    this.#place = startAt(batch.to);
    return batch.message.frameFor(this.id, this.followed.isShared(this.id));
  }

  #batchAtHand(): FeedBatch | undefined {
    if (this.followed.isEnd(this.#place)) return undefined;
    const kept = this.followed.kept(this.#place);
    if (!kept && this.#fetching !== this.#place) {
      this.#fetching = this.#place;
      this.followed.fetchFor(this, this.#place);
    }
    return kept;
  }
}

/** The ledger answered with errors alone. */
class FeedRefused extends Error {
  constructor(readonly result: ExecutionResult) {
    super('the feed can’t be read');
  }
}

function startAt({ epoch, revision }: Position): FeedStart {
  return { after: revision, epoch };
}

function keyOf({ after, epoch }: FeedStart): string {
  return `${epoch}.${after}`;
}
