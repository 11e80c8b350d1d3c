import type { IsolationLevel, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Hands out unchanging pictures of a database, each held by a read-only transaction for as long as its work takes. */
export class Snapshots {
  /** How many snapshots each connection holds or has waiting. */
  readonly #held: Map<Kysely<Tables>, number>;

  /**
   * `connections` are pools or single connections; the least busy one is taken. `isolation` is null where a transaction
   * that reads is a snapshot by itself, as in SQLite.
   */
  constructor(
    readonly connections: readonly Kysely<Tables>[],
    private readonly isolation: IsolationLevel | null,
  ) {
    this.#held = new Map(connections.map((connection) => [connection, 0]));
  }

  /** Resolves or rejects as `work` does. */
  async take<Result>(work: (reader: Kysely<Tables>) => Promise<Result>): Promise<Result> {
    const connection = this.#leastBusy();
    this.#count(connection, 1);
    try {
      const transaction = connection.transaction();
      if (this.isolation === null) return await transaction.execute(work);
      return await transaction.setIsolationLevel(this.isolation).setAccessMode('read only').execute(work);
    } finally {
      this.#count(connection, -1);
    }
  }

  #leastBusy(): Kysely<Tables> {
    const [first, ...others] = [...this.#held];
    if (!first) throw new Error('a database needs a connection to read by');
    return others.reduce((best, one) => (one[1] < best[1] ? one : best), first)[0];
  }

  #count(connection: Kysely<Tables>, change: number): void {
    this.#held.set(connection, (this.#held.get(connection) ?? 0) + change);
  }
}
