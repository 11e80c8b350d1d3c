import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { type AccountViewer, signedOut, type Viewer } from './viewer.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How long a person's sign-in holds. */
export const signInLifetimeMs = 30 * dayMs;

/** How long a screen's token holds. */
export const screenLifetimeMs = 365 * dayMs;

/** Sessions of accounts. Only hashes of tokens are stored; starting and ending one bumps no revision. */
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Starts a session and returns its token, which is shown this once. */
  async start(town: string, accountId: string, lifetimeMs: number): Promise<string> {
    const token = `gj_${randomBytes(32).toString('base64url')}`;
    const now = this.clock();
    await this.database.writer
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

  /** The viewer behind a token; signed out when it is unknown, expired or ended. */
  async viewerOf(token: string | undefined): Promise<Viewer> {
    if (!token) return signedOut;
    const row = await this.database.reader
      .selectFrom('session')
      .innerJoin('account', (join) =>
        join.onRef('account.town_code', '=', 'session.town_code').onRef('account.id', '=', 'session.account_id'),
      )
      .leftJoin('grid', (join) =>
        join.onRef('grid.town_code', '=', 'account.town_code').onRef('grid.id', '=', 'account.within_id'),
      )
      .select([
        'session.id as sessionId',
        'account.town_code as town',
        'account.id as accountId',
        'account.display_name as displayName',
        'account.role',
        'account.unit_id as unitId',
        'account.within_id as withinId',
        'grid.path as withinPath',
      ])
      .where('session.token_hash', '=', hashOf(token))
      .where('session.expires_at', '>', this.clock().toISOString())
      .where('session.ended_at', 'is', null)
      .executeTakeFirst();
    if (!row) return signedOut;
    const { withinId, withinPath, ...account } = row;
    const within = withinId !== null && withinPath !== null ? { id: withinId, path: withinPath } : null;
    return { ...account, within } satisfies AccountViewer;
  }

  /** Ends a session; its token is good for nothing from then on. */
  async end(town: string, sessionId: string): Promise<void> {
    await this.database.writer
      .updateTable('session')
      .set({ ended_at: this.clock().toISOString() })
      .where('town_code', '=', town)
      .where('id', '=', sessionId)
      .execute();
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
