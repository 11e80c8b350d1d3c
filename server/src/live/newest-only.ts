/**
 * What one follower is sent: an iterator that holds one value, the newest. graphql-ws asks for the next value when the
 * socket has taken the last one, so a slow socket skips to the latest state, and nothing queues up behind it.
 */
export class NewestOnly<Value> implements AsyncIterableIterator<Value, undefined> {
  #newest: { value: Value } | undefined;
  #isDone = false;
  #wake: (() => void) | undefined;

  constructor(private readonly onReturn: () => void) {}

  /** Puts a newer value in the place of the one that was not taken yet. */
  push(value: Value): void {
    this.#newest = { value };
    this.#wake?.();
  }

  async next(): Promise<IteratorResult<Value, undefined>> {
    while (!this.#newest && !this.#isDone) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const newest = this.#newest;
    this.#newest = undefined;
    return newest ? { done: false, value: newest.value } : { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Value, undefined>> {
    this.#newest = undefined;
    this.#isDone = true;
    this.#wake?.();
    this.onReturn();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
