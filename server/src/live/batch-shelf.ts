import type { FeedBatch } from './followed-feed.ts';

/** How much of a feed is kept at hand for those who are a little behind or come back after a short absence. */
const keptBytes = 1024 * 1024;

/** The latest batches of a feed by where they begin, so that catching up costs no reading of the ledger. */
export class BatchShelf {
  readonly #batches = new Map<string, FeedBatch>();
  #bytes = 0;

  find(start: string): FeedBatch | undefined {
    return this.#batches.get(start);
  }

  /** Keeps the batch; the oldest ones make room. */
  put(start: string, batch: FeedBatch): void {
    this.#batches.set(start, batch);
    this.#bytes += batch.message.byteLength;
    for (const [oldest, { message }] of this.#batches) {
      if (this.#bytes <= keptBytes || oldest === start) return;
      this.#batches.delete(oldest);
      this.#bytes -= message.byteLength;
    }
  }
}
