/** Counts per key, and forgets the keys that stand at nothing. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** Takes one more for the key, unless that would be more than the limit; returns whether it did. */
  take(key: string, limit = Number.POSITIVE_INFINITY): boolean {
    const count = this.#counts.get(key) ?? 0;
    if (count >= limit) return false;
    this.#counts.set(key, count + 1);
    return true;
  }

  /** Gives one back. */
  give(key: string): void {
    const count = this.of(key);
    if (count > 1) this.#counts.set(key, count - 1);
    else this.#counts.delete(key);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** How many keys are counted. */
  get size(): number {
    return this.#counts.size;
  }
}
