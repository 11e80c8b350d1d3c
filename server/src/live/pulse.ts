import type { Ledger } from '../ledger/ledger.ts';

/** At most ten rounds a second per town; the first of a burst at once, the last always. */
const throttleMs = 100;

/** How often revisions are read, for writes of other processes. */
const pollMs = 1_000;

/** A town's position; a restore from a backup begins a new epoch. */
export interface Position {
  epoch: number;
  revision: number;
}

export type ReadPositions = (towns: string[]) => Promise<Map<string, Position>>;

/** Called once a round; the next round of the town waits for it. */
export type Beat = () => Promise<void>;

interface TownPulse {
  beats: Set<Beat>;
  seen: Position | undefined;
  isDue: boolean;
  isRunning: boolean;
  timer: NodeJS.Timeout | undefined;
  lastStartedMs: number;
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
    this.#stopListening = ledger.onCommitted((town) => this.#setDue(town));
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
        lastStartedMs: Number.NEGATIVE_INFINITY,
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
      const pulse = this.#towns.get(town);
      if (!pulse) continue;
      const hasMoved = pulse.seen?.epoch !== position.epoch || pulse.seen.revision !== position.revision;
      pulse.seen = position;
      if (hasMoved) this.#setDue(town);
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

  #setDue(town: string): void {
    const pulse = this.#towns.get(town);
    if (!pulse) return;
    pulse.isDue = true;
    this.#schedule(pulse);
  }

  #schedule(pulse: TownPulse): void {
    if (!pulse.isDue || pulse.isRunning || pulse.timer || this.#isStopped) return;
    const waitMs = pulse.lastStartedMs + throttleMs - performance.now();
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
    pulse.lastStartedMs = performance.now();
    await Promise.allSettled([...pulse.beats].map((beat) => beat()));
    pulse.isRunning = false;
    this.#schedule(pulse);
  }
}
