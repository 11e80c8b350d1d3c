import { Tally } from './tally.ts';

/**
 * Which distinct operations each identity follows, however many sockets it follows them on: a hall's screens share a few,
 * and nobody can have the server answer hundreds of different ones at every move of a town.
 */
export class OperationsOfIdentity {
  readonly #operations = new Map<string, Tally>();

  constructor(private readonly limit: number) {}

  /** Counts a follower of the operation; false when it would be one distinct operation too many. */
  take(identity: string, operation: string): boolean {
    let operations = this.#operations.get(identity);
    if (!operations) {
      operations = new Tally();
      this.#operations.set(identity, operations);
    }
    if (operations.of(operation) === 0 && operations.size >= this.limit) return false;
    return operations.take(operation);
  }

  /** Gives the follower back. */
  give(identity: string, operation: string): void {
    const operations = this.#operations.get(identity);
    operations?.give(operation);
    if (operations?.size === 0) this.#operations.delete(identity);
  }
}
