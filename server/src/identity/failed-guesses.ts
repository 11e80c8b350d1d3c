import type { Clock } from '../clock.ts';

/** The span in which failures are counted; whoever had too many waits until it is over. */
const spanMs = 60_000;

/** Guessers remembered; the oldest are forgotten first. */
const rememberedLimit = 10_000;

/**
 * Slows down who guesses, by counting failures in a minute. What it remembers is this process's. A guess that takes a while
 * is remembered before it is checked and forgiven when it was right; else many at once would all pass before one has failed.
 */
export class FailedGuesses {
  readonly #failures = new Map<string, { count: number; sinceMs: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly allowed: number,
  ) {}

  /** How many seconds that one has to wait before the next guess; null when none. */
  waitSeconds(who: string, allowed = this.allowed): number | null {
    const failed = this.#current(who);
    if (!failed || failed.count < allowed) return null;
    return Math.ceil((failed.sinceMs + spanMs - this.clock().getTime()) / 1000);
  }

  remember(who: string): void {
    const failed = this.#current(who) ?? { count: 0, sinceMs: this.clock().getTime() };
    this.#failures.delete(who);
    this.#failures.set(who, { ...failed, count: failed.count + 1 });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > rememberedLimit && oldest !== undefined) this.#failures.delete(oldest);
  }

  /** What was remembered last was none. */
  forgive(who: string): void {
    const failed = this.#current(who);
    if (!failed || failed.count <= 1) this.#failures.delete(who);
    else this.#failures.set(who, { ...failed, count: failed.count - 1 });
  }

  forget(who: string): void {
    this.#failures.delete(who);
  }

  /** The failures of the present span; a clock that was put back begins a new one, else it would last as long as that. */
  #current(who: string): { count: number; sinceMs: number } | undefined {
    const failed = this.#failures.get(who);
    const passedMs = failed ? this.clock().getTime() - failed.sinceMs : spanMs;
    return passedMs >= 0 && passedMs < spanMs ? failed : undefined;
  }
}
