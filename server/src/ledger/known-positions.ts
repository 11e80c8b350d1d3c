import { isNewer, type Position } from '../towns/positions.ts';
import type { Ledger } from './ledger.ts';

/** Epoch and revision of each of the towns that exist. */
export type ReadPositions = (towns: string[]) => Promise<Map<string, Position>>;

export type MoveListener = (town: string, position: Position) => void;

interface Known {
  position: Position | undefined;
  /** When the position was last known to be the newest, on the clock of `performance.now()`. */
  confirmedAtMs: number;
  askedAtMs: number;
  watchers: number;
}

/** How often positions are read, for writes that nobody told this process of. */
export const pollMs = 1_000;

/** The same, where nobody tells. */
export const pollOnlyMs = 250;

/** How long a position is taken for the newest without having been confirmed: a poll may be late, or fail once. */
const trustMs = 2_500;

/** A town that nobody watches is polled for as long as somebody asked for it lately. */
const interestMs = 60_000;

/**
 * The newest position of each town, as far as this process knows: its own commits at once, those of other instances as
 * soon as they tell (`announcements.ts`), those of anybody else by a poll. Knowing costs a reader no statement.
 */
export class KnownPositions {
  readonly #towns = new Map<string, Known>();
  readonly #listeners = new Set<MoveListener>();
  readonly #stopListening: () => void;
  readonly #pollTimer: NodeJS.Timeout;

  constructor(
    ledger: Pick<Ledger, 'onCommitted'>,
    private readonly read: ReadPositions,
    everyMs = pollMs,
  ) {
    this.#stopListening = ledger.onCommitted((town, position) => this.hear(town, position));
    this.#pollTimer = setInterval(() => void this.poll(), everyMs);
  }

  /** The town's newest position; undefined where that is not certain enough, and `confirm` has to ask the database. */
  latest(town: string): Position | undefined {
    const known = this.#towns.get(town);
    if (!known) return undefined;
    known.askedAtMs = performance.now();
    return known.askedAtMs - known.confirmedAtMs <= trustMs ? known.position : undefined;
  }

  /** Asks the database for the town's position; undefined when there is no such town. Rejects when it can't be asked. */
  async confirm(town: string): Promise<Position | undefined> {
    const startedAtMs = performance.now();
    const position = (await this.read([town])).get(town);
    if (!position) return undefined;
    this.#known(town).askedAtMs = performance.now();
    this.#learn(town, position, startedAtMs);
    return this.#towns.get(town)?.position;
  }

  /** Takes note of a position that somebody who knows has told of. */
  hear(town: string, position: Position): void {
    this.#learn(town, position, performance.now());
  }

  /** Calls the listener after every move that this process learns of, until the returned function is called. */
  onMoved(listener: MoveListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Keeps the town polled until the returned function is called. */
  watch(town: string): () => void {
    this.#known(town).watchers += 1;
    let isWatching = true;
    return () => {
      if (isWatching) this.#known(town).watchers -= 1;
      isWatching = false;
    };
  }

  /** Reads the positions of all towns of interest now. A database that is away is asked again at the next poll. */
  async poll(): Promise<void> {
    const startedAtMs = performance.now();
    for (const [town, { watchers, askedAtMs }] of this.#towns) {
      if (watchers === 0 && startedAtMs - askedAtMs > interestMs) this.#towns.delete(town);
    }
    if (this.#towns.size === 0) return;
    const positions = await this.read([...this.#towns.keys()]).catch(() => new Map<string, Position>());
    for (const [town, position] of positions) this.#learn(town, position, startedAtMs);
  }

  stop(): void {
    this.#stopListening();
    clearInterval(this.#pollTimer);
  }

  #known(town: string): Known {
    let known = this.#towns.get(town);
    if (!known) {
      const now = performance.now();
      known = { position: undefined, confirmedAtMs: Number.NEGATIVE_INFINITY, askedAtMs: now, watchers: 0 };
      this.#towns.set(town, known);
    }
    return known;
  }

  /** A position that is older than the known one was read before that one was committed: it says nothing. */
  #learn(town: string, position: Position, atMs: number): void {
    const known = this.#towns.get(town);
    if (!known) return;
    if (known.position && isNewer(known.position, position)) return;
    const hasMoved = isNewer(position, known.position);
    known.position = position;
    known.confirmedAtMs = Math.max(known.confirmedAtMs, atMs);
    if (hasMoved) for (const listener of this.#listeners) listener(town, position);
  }
}
