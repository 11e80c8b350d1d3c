/** How often the sockets that are behind are looked at. */
const lookMs = 20;

/** Somebody whose socket takes nothing at present. */
interface Laggard {
  readonly outlet: { readonly isOpen: boolean; readonly hasRoom: boolean };
  pump(): void;
}

/**
 * The followers whose socket was full, served as soon as it takes more. They are looked at now and then because a stream
 * tells of its drain only where more than its limit waits, and here nothing ever waits.
 */
export class Laggards {
  readonly #waiting = new Set<Laggard>();
  #timer: NodeJS.Timeout | undefined;

  get size(): number {
    return this.#waiting.size;
  }

  /** Pumps the follower again when its socket has room. */
  add(laggard: Laggard): void {
    this.#waiting.add(laggard);
    this.#timer ??= setInterval(() => this.#look(), lookMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#waiting.clear();
  }

  #look(): void {
    for (const laggard of this.#waiting) {
      const { isOpen, hasRoom } = laggard.outlet;
      if (isOpen && !hasRoom) continue;
      this.#waiting.delete(laggard);
      laggard.pump();
    }
    if (this.#waiting.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
