import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import type { Pulse } from './pulse.ts';

/** Operations of a town that are executed side by side; more would only keep connections from those who write. */
const atOnce = 3;

/** How long a round is waited for. What is still under way or waiting then goes on, and the next round begins beside it. */
const patienceMs = 100;

/** How long something that could not be answered waits for its next turn, if the town does not move before. */
const retryMs = 1_000;

/** Something that is answered anew in each round of its town. */
export interface Followed {
  readonly followerCount: number;
  advance(): Promise<void>;
}

/**
 * In each round of a town, lets everything that is followed there advance. What costs little and is looked at by many
 * comes first and does not wait for what costs much: a slow operation takes part in fewer rounds, and delays nobody else.
 */
export class Rounds {
  readonly #towns = new Map<string, { rounds: TownRounds; stop: () => void }>();

  constructor(private readonly pulse: Pick<Pulse, 'follow'>) {}

  /** Takes part in the town's rounds until the returned function is called. */
  join(town: string, followed: Followed): () => void {
    let joined = this.#towns.get(town);
    if (!joined) {
      const rounds = new TownRounds();
      joined = { rounds, stop: this.pulse.follow(town, () => rounds.begin()) };
      this.#towns.set(town, joined);
    }
    const { rounds, stop } = joined;
    rounds.add(followed);
    return () => {
      rounds.remove(followed);
      if (!rounds.isDeserted || this.#towns.get(town)?.rounds !== rounds) return;
      stop();
      this.#towns.delete(town);
    };
  }
}

interface Turn {
  isDue: boolean;
  isRunning: boolean;
  /** Since when it waits for its turn, and how long its last one took, on the clock of `performance.now()`. */
  dueSinceMs: number;
  tookMs: number;
}

class TownRounds {
  readonly #turns = new Map<Followed, Turn>();
  #running = 0;
  #idle = Promise.withResolvers<void>();

  get isDeserted(): boolean {
    return this.#turns.size === 0;
  }

  add(followed: Followed): void {
    this.#turns.set(followed, { isDue: false, isRunning: false, dueSinceMs: 0, tookMs: 1 });
  }

  remove(followed: Followed): void {
    this.#turns.delete(followed);
  }

  /** Resolves when all had their turn, or after a while. Never rejects: what fails has another turn by itself. */
  async begin(): Promise<void> {
    for (const turn of this.#turns.values()) makeDue(turn);
    this.#idle = Promise.withResolvers<void>();
    this.#start();
    if (this.#running > 0) await Promise.race([this.#idle.promise, wait(patienceMs, undefined, { ref: false })]);
  }

  #start(): void {
    while (this.#running < atOnce && this.#next()) void this.#work();
  }

  /** One turn after the other, for as long as somebody waits for one. */
  async #work(): Promise<void> {
    this.#running += 1;
    for (let next = this.#next(); next; next = this.#next()) {
      const [followed, turn] = next;
      turn.isDue = false;
      turn.isRunning = true;
      const startedMs = performance.now();
      try {
        await followed.advance();
      } catch {
        // Such as a database that is away. Whoever has left by then is in no turn any more.
        const retry = () => {
          makeDue(turn);
          this.#start();
        };
        setTimeout(retry, retryMs).unref();
      }
      turn.isRunning = false;
      turn.tookMs = Math.max(1, performance.now() - startedMs);
      // The embedded database answers without letting the loop turn: those who write would wait for all turns.
      await nextTurn();
    }
    this.#running -= 1;
    if (this.#running === 0) this.#idle.resolve();
  }

  /** Who waits and has the best claim: many followers, a long wait, a short turn. Waiting makes up for everything in time. */
  #next(): [Followed, Turn] | undefined {
    const now = performance.now();
    const claim = ([{ followerCount }, { dueSinceMs, tookMs }]: [Followed, Turn]) =>
      (followerCount * (1 + now - dueSinceMs)) / tookMs;
    const waiting = [...this.#turns].filter(([, { isDue, isRunning }]) => isDue && !isRunning);
    return waiting.reduce<[Followed, Turn] | undefined>(
      (best, one) => (best && claim(best) >= claim(one) ? best : one),
      undefined,
    );
  }
}

function makeDue(turn: Turn): void {
  if (!turn.isDue) turn.dueSinceMs = performance.now();
  turn.isDue = true;
}
