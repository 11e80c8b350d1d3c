/** How many messages a client may still send: a stock that refills by so many a second, up to what it began with. */
export class MessageBudget {
  #left: number;
  #filledAtMs = performance.now();

  constructor(
    private readonly stock: number,
    private readonly perSecond: number,
  ) {
    this.#left = stock;
  }

  /** Takes one message from the stock; false when it is empty. */
  take(): boolean {
    const nowMs = performance.now();
    this.#left = Math.min(this.stock, this.#left + ((nowMs - this.#filledAtMs) / 1_000) * this.perSecond);
    this.#filledAtMs = nowMs;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
