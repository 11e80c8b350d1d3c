import type { KnownPositions } from '../ledger/known-positions.ts';

/** At most ten rounds a second per town; the first of a burst at once, the last always. */
const throttleMs = 100;

/** How long a failed round waits to be tried again. */
const retryMs = 1_000;

/** How often the date is looked at. */
const dateMs = 1_000;

/** Called once a round; the next round of the town waits for it. When it fails, there is another round soon. */
export type Beat = () => Promise<void>;

interface TownPulse {
  beats: Set<Beat>;
  isDue: boolean;
  isRunning: boolean;
  timer: NodeJS.Timeout | undefined;
  /** When the next round may start, on the clock of `performance.now()`. */
  notBeforeMs: number;
  unwatch: () => void;
}

/**
 * Makes rounds of a town's moves. What has moved is learned from `positions`; and at midnight every town counts as
 * moved, because answers depend on the date.
 */
export class Pulse {
  readonly #towns = new Map<string, TownPulse>();
  readonly #stopListening: () => void;
  readonly #dateTimer: NodeJS.Timeout;
  #date: string;
  #isStopped = false;

  /** `today` is the date where the towns are. */
  constructor(
    private readonly positions: Pick<KnownPositions, 'onMoved' | 'watch'>,
    private readonly today: () => string,
  ) {
    this.#date = today();
    this.#stopListening = positions.onMoved((town) => this.#moved(this.#towns.get(town)));
    this.#dateTimer = setInterval(() => this.#lookAtDate(), dateMs);
  }

  /** Calls `beat` after every move of the town, until the returned function is called. */
  follow(town: string, beat: Beat): () => void {
    let pulse = this.#towns.get(town);
    if (!pulse) {
      pulse = {
        beats: new Set(),
        isDue: false,
        isRunning: false,
        timer: undefined,
        notBeforeMs: Number.NEGATIVE_INFINITY,
        unwatch: this.positions.watch(town),
      };
      this.#towns.set(town, pulse);
    }
    const { beats } = pulse;
    beats.add(beat);
    return () => {
      beats.delete(beat);
      if (beats.size === 0 && this.#towns.get(town)?.beats === beats) this.#forget(town);
    };
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopListening();
    clearInterval(this.#dateTimer);
    for (const town of [...this.#towns.keys()]) this.#forget(town);
  }

  #forget(town: string): void {
    const pulse = this.#towns.get(town);
    clearTimeout(pulse?.timer);
    pulse?.unwatch();
    this.#towns.delete(town);
  }

  #lookAtDate(): void {
    const date = this.today();
    if (date === this.#date) return;
    this.#date = date;
    for (const pulse of this.#towns.values()) this.#moved(pulse);
  }

  #moved(pulse: TownPulse | undefined): void {
    if (!pulse) return;
    pulse.isDue = true;
    this.#schedule(pulse);
  }

  #schedule(pulse: TownPulse): void {
    if (!pulse.isDue || pulse.isRunning || pulse.timer || this.#isStopped) return;
    const waitMs = pulse.notBeforeMs - performance.now();
    if (waitMs <= 0) void this.#round(pulse);
    else {
      pulse.timer = setTimeout(() => {
        pulse.timer = undefined;
        void this.#round(pulse);
      }, waitMs);
    }
  }

  async #round(pulse: TownPulse): Promise<void> {
    pulse.isDue = false;
    pulse.isRunning = true;
    pulse.notBeforeMs = performance.now() + throttleMs;
    const results = await Promise.allSettled([...pulse.beats].map((beat) => beat()));
    pulse.isRunning = false;
    if (results.some(({ status }) => status === 'rejected')) {
      pulse.isDue = true;
      pulse.notBeforeMs = performance.now() + retryMs;
    }
    this.#schedule(pulse);
  }
}
