/** Lets work of the same lane pass one after the other, and work of different lanes side by side. */
export class Lanes {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Resolves or rejects as `work` does, after every earlier work of the same lane has ended. */
  run<Result>(lane: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#tails.get(lane) ?? Promise.resolve();
    const result = before.then(work, work);
    this.#tails.set(lane, result);
    const forget = () => {
      if (this.#tails.get(lane) === result) this.#tails.delete(lane);
    };
    result.then(forget, forget);
    return result;
  }
}
