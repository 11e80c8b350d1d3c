import DataLoader from 'dataloader';
import type { Clock } from '../clock.ts';
import type { Database, Reader } from '../database/database.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { SignIns } from '../identity/sign-in.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Locale } from '../language/locale.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What the whole server has once. */
export interface Services {
  database: Database;
  ledger: Ledger;
  sessions: Sessions;
  signIns: SignIns;
  clock: Clock;
}

/** Rows for a list of keys, in the order of the keys; undefined where there is none. */
export type Batch<Key, Row> = (reader: Reader, keys: readonly Key[]) => Promise<(Row | undefined)[]>;

/** What one operation is answered with: who asks, in which language, over which picture of the database. */
export class Context {
  readonly #loaders = new Map<unknown, DataLoader<unknown, unknown, string>>();

  constructor(
    readonly services: Services,
    readonly viewer: Viewer,
    readonly locale: Locale,
    readonly reader: Reader,
    /** Where the request came from, for slowing down guesses of passwords. */
    readonly address: string,
    /** Hands the session's token to the browser as a cookie; with null, takes it away. */
    readonly setSessionCookie: (token: string | null) => void,
  ) {}

  /** The same request over another picture of the database, with nothing loaded yet. */
  over(reader: Reader): Context {
    return new Context(this.services, this.viewer, this.locale, reader, this.address, this.setSessionCookie);
  }

  /** Drops every row loaded so far, after a write. */
  forget(): void {
    this.#loaders.clear();
  }

  /** Loads one row by key together with all others asked for in the same tick, in one call of `batch`. */
  load<Key, Row>(batch: Batch<Key, Row>, key: Key): Promise<Row | undefined> {
    let loader = this.#loaders.get(batch);
    if (!loader) {
      const loading = new DataLoader<Key, Row | undefined, string>((keys) => batch(this.reader, keys), {
        cacheKeyFn: (one) => JSON.stringify(one),
      });
      loader = loading as unknown as DataLoader<unknown, unknown, string>;
      this.#loaders.set(batch, loader);
    }
    return loader.load(key) as Promise<Row | undefined>;
  }
}
