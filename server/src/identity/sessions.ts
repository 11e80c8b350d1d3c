import { hash, randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { KnownViewers } from './known-viewers.ts';
import { type AccountViewer, signedOut, type Viewer } from './viewer.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How long a person's sign-in holds. */
export const signInLifetimeMs = 30 * dayMs;

/** How long a screen's token holds. */
export const screenLifetimeMs = 365 * dayMs;

/** Tokens that are looked up by one statement. */
const tokensAtOnce = 500;

/** Sessions of accounts. Only hashes of tokens are stored; starting and ending one bumps no revision. */
export class Sessions {
  readonly #known = new KnownViewers();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Starts a session and returns its token, which is shown this once. `sql`: in that transaction; `token`: by this one,
   * where whoever comes has to come to the same session again.
   */
  async start(
    town: string,
    accountId: string,
    lifetimeMs: number,
    { sql = this.database.writer, token = tokenOf(randomBytes(32)) } = {},
  ): Promise<string> {
    const now = this.clock();
    await sql
      .insertInto('session')
      .values({
        town_code: town,
        id: uuid(),
        account_id: accountId,
        token_hash: hashOf(token),
        started_at: now.toISOString(),
        expires_at: new Date(now.getTime() + lifetimeMs).toISOString(),
        ended_at: null,
      })
      .execute();
    return token;
  }

  /**
   * The viewer behind a token; signed out when it is unknown, expired or ended. A session ended by this process is ended
   * at once; anything else that changes is in force within a second.
   */
  async viewerOf(token: string | undefined): Promise<Viewer> {
    if (!token) return signedOut;
    const known = this.#known.find(hashOf(token), this.clock());
    return known ?? (await this.viewersOf([token])).get(token) ?? signedOut;
  }

  /** The viewer behind each token that is good for something, as of now; any number of them is looked up at once. */
  async viewersOf(tokens: string[]): Promise<Map<string, AccountViewer>> {
    const viewers = new Map<string, AccountViewer>();
    for (let from = 0; from < tokens.length; from += tokensAtOnce) {
      const tokenOf = new Map(tokens.slice(from, from + tokensAtOnce).map((token) => [hashOf(token), token]));
      const remember = this.#known.beginLookup();
      const rows = await this.#rows([...tokenOf.keys()]);
      for (const { tokenHash, expiresAt, withinId, withinPath, ...account } of rows) {
        const within = withinId !== null && withinPath !== null ? { id: withinId, path: withinPath } : null;
        const viewer = { ...account, within };
        viewers.set(tokenOf.get(tokenHash) ?? '', viewer);
        remember(tokenHash, viewer, expiresAt);
      }
    }
    return viewers;
  }

  #rows(tokenHashes: string[]) {
    return this.database.reader
      .selectFrom('session')
      .innerJoin('account', (join) =>
        join.onRef('account.town_code', '=', 'session.town_code').onRef('account.id', '=', 'session.account_id'),
      )
      .leftJoin('grid', (join) =>
        join.onRef('grid.town_code', '=', 'account.town_code').onRef('grid.id', '=', 'account.within_id'),
      )
      .select([
        'session.token_hash as tokenHash',
        'session.expires_at as expiresAt',
        'session.id as sessionId',
        'account.town_code as town',
        'account.id as accountId',
        'account.display_name as displayName',
        'account.role',
        'account.unit_id as unitId',
        'account.within_id as withinId',
        'grid.path as withinPath',
      ])
      .where('session.token_hash', 'in', tokenHashes)
      .where('session.expires_at', '>', this.clock().toISOString())
      .where('session.ended_at', 'is', null)
      .execute();
  }

  /** Ends a session; its token is good for nothing from then on. */
  async end(town: string, sessionId: string): Promise<void> {
    await this.database.writer
      .updateTable('session')
      .set({ ended_at: this.clock().toISOString() })
      .where('town_code', '=', town)
      .where('id', '=', sessionId)
      .execute();
    this.#known.end(sessionId);
  }
}

/** The token made of these bytes, which nobody else can guess. */
export function tokenOf(bytes: Buffer): string {
  return `gj_${bytes.toString('base64url')}`;
}

function hashOf(token: string): string {
  return hash('sha256', token, 'base64url');
}
