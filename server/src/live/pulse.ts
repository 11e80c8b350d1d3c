import type { Ledger } from '../ledger/ledger.ts';
import type { Position } from '../towns/positions.ts';

/** At most ten rounds a second per town; the first of a burst at once, the last always. */
const throttleMs = 100;

/** How often revisions are read, for writes of other processes; and how long a failed round waits to be tried again. */
const pollMs = 1_000;

export type ReadPositions = (towns: string[]) => Promise<Map<string, Position>>;

/** Called once a round; the next round of the town waits for it. When it fails, there is another round soon. */
export type Beat = () => Promise<void>;

interface TownPulse {
  beats: Set<Beat>;
  seen: Position | undefined;
  isDue: boolean;
  isRunning: boolean;
  timer: NodeJS.Timeout | undefined;
  /** When the next round may start, on the clock of `performance.now()`. */
  notBeforeMs: number;
}

/**
 * Tells when a town has moved. Writes of this process are heard of right after their commit; those of others (another
 * instance, an import) are found by a poll of revisions, which also covers every loss.
 */
export class Pulse {
  readonly #towns = new Map<string, TownPulse>();
  readonly #stopListening: () => void;
  readonly #pollTimer: NodeJS.Timeout;
  #isStopped = false;

  constructor(
    ledger: Ledger,
    private readonly readPositions: ReadPositions,
  ) {
    this.#stopListening = ledger.onCommitted((town, position) => this.#moved(town, position));
    this.#pollTimer = setInterval(() => void this.poll(), pollMs);
  }

  /** Calls `beat` after every move of the town, until the returned function is called. */
  follow(town: string, beat: Beat): () => void {
    let pulse = this.#towns.get(town);
    if (!pulse) {
      pulse = {
        beats: new Set(),
        seen: undefined,
        isDue: false,
        isRunning: false,
        timer: undefined,
        notBeforeMs: Number.NEGATIVE_INFINITY,
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

  /** Looks for writes of other processes now. A database that is away is looked for again at the next poll. */
  async poll(): Promise<void> {
    if (this.#towns.size === 0) return;
    let positions: Map<string, Position>;
    try {
      positions = await this.readPositions([...this.#towns.keys()]);
    } catch {
      return;
    }
    for (const [town, position] of positions) {
      const seen = this.#towns.get(town)?.seen;
      if (seen?.epoch !== position.epoch || seen.revision < position.revision) this.#moved(town, position);
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#stopListening();
    clearInterval(this.#pollTimer);
    for (const town of [...this.#towns.keys()]) this.#forget(town);
  }

  #forget(town: string): void {
    clearTimeout(this.#towns.get(town)?.timer);
    this.#towns.delete(town);
  }

  #moved(town: string, position: Position): void {
    const pulse = this.#towns.get(town);
    if (!pulse) return;
    pulse.seen = position;
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
      pulse.notBeforeMs = performance.now() + pollMs;
    }
    this.#schedule(pulse);
  }
}
