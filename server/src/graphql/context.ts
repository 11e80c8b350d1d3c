import DataLoader from 'dataloader';
import type { Clock } from '../clock.ts';
import type { Database, Reader } from '../database/database.ts';
import type { FailedGuesses } from '../identity/failed-guesses.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { SignIns } from '../identity/sign-in.ts';
import type { Role, Viewer } from '../identity/viewer.ts';
import type { Locale } from '../language/locale.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Position } from '../towns/positions.ts';

/** What the whole server has once. */
export interface Services {
  database: Database;
  ledger: Ledger;
  sessions: Sessions;
  signIns: SignIns;
  /** Wrong claim codes and invitations, by address and by what was guessed at. */
  guesses: FailedGuesses;
  /** Where people reach the server, where the environment says it. */
  publicUrl: string | null;
  clock: Clock;
  /** How many follow a state of the thing with that id on this server process, by their role. */
  followersOf: (id: string) => ReadonlyMap<Role, number>;
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
    /** Where the request came from, for slowing down who guesses. */
    readonly address: string,
    /** Hands the session's token to the browser as a cookie; with null, takes it away. */
    readonly setSessionCookie: (token: string | null) => void,
    /** How far the client has seen each town move already: it is never given anything older. */
    readonly seen: ReadonlyMap<string, Position> = new Map(),
  ) {}

  /** The same request over another picture of the database, with nothing loaded yet. */
  over(reader: Reader): Context {
    const { services, viewer, locale, address, setSessionCookie, seen } = this;
    return new Context(services, viewer, locale, reader, address, setSessionCookie, seen);
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
        cacheKeyFn: textOfKey,
      });
      loader = loading as unknown as DataLoader<unknown, unknown, string>;
      this.#loaders.set(batch, loader);
    }
    return loader.load(key) as Promise<Row | undefined>;
  }
}

/** A text for each key, the same for equal ones. Most keys are a town and an id, and a list's rows load hundreds of them. */
function textOfKey(key: unknown): string {
  if (typeof key === 'string') return key;
  const { town, id } = key as { town?: unknown; id?: unknown };
  const isOfRow = typeof town === 'string' && typeof id === 'string' && Object.keys(key as object).length === 2;
  return isOfRow ? `${town}:${id}` : JSON.stringify(key);
}
