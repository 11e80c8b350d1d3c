/** The operations of one identity. */
interface Line {
  running: number;
  waiting: (() => void)[];
}

/**
 * Lets each identity have so many operations executed at once. Further ones wait here, in the order in which they came,
 * instead of before the database, where everybody else would stand behind them.
 */
export class Turns {
  readonly #lines = new Map<string, Line>();

  constructor(private readonly atOnce: number) {}

  /** Resolves or rejects as `work` does, which begins when it is its turn. */
  async take<Result>(identity: string, work: () => Promise<Result>): Promise<Result> {
    const line = this.#lines.get(identity) ?? { running: 0, waiting: [] };
    this.#lines.set(identity, line);
    if (line.running >= this.atOnce) await new Promise<void>((begin) => line.waiting.push(begin));
    else line.running += 1;
    try {
      return await work();
    } finally {
      // The embedded database answers without letting the loop turn: everybody else would wait for the whole line.
      setImmediate(() => this.#pass(identity, line));
    }
  }

  #pass(identity: string, line: Line): void {
    const begin = line.waiting.shift();
    if (begin) begin();
    else if (--line.running === 0) this.#lines.delete(identity);
  }
}
