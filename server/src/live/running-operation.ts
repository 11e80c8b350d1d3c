import type { Follower } from './follower.ts';

/** What each id of one socket stands for now. */
export type RunningOperations = Map<string, RunningOperation>;

/**
 * One operation that a socket has asked for. A client may end an operation and use its id for another before we have
 * answered the first. graphql-ws knows operations by id only and would take the first one's answer for the second's; so
 * each asks here whether the id is still its own.
 */
export class RunningOperation {
  follower: Follower | undefined;

  constructor(
    private readonly running: RunningOperations,
    readonly id: string,
  ) {
    running.set(id, this);
  }

  /** Whether the id stands for another operation now. */
  get isSuperseded(): boolean {
    return (this.running.get(this.id) ?? this) !== this;
  }

  /** Frees the id, unless it stands for another operation already. */
  end(): void {
    if (!this.isSuperseded) this.running.delete(this.id);
  }

  /**
   * The results of an operation whose id belongs to another one now: none, for ever. graphql-ws may have put this in the
   * place of the other's results, so returning it returns those.
   */
  superseded(): AsyncIterableIterator<never, undefined> {
    const { running, id } = this;
    return {
      next: () => new Promise(() => {}),
      async return() {
        await running.get(id)?.follower?.return();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
