// The list of newest claims as a hall can read it: nobody's name leaves before it has been there for three seconds. What is
// shown waits in line; what is counted never passes through here.
import type { LandedClaim } from './landed-claims.ts';

export const READABLE_MS = 3_000;

export interface TickerRow {
  claim: LandedClaim;
  /** When it entered the list; 0 for what was there before the screen was. */
  shownAt: number;
}

/** `rows` newest first; `waiting` earliest first. */
export interface Ticker {
  rows: readonly TickerRow[];
  waiting: readonly LandedClaim[];
}

/** Returns the ticker of a first picture: the last `room` of `claims`, all of them old news. */
export function openTicker(claims: readonly LandedClaim[], room: number): Ticker {
  const rows = claims.slice(-room).reverse();
  return { rows: rows.map((claim) => ({ claim, shownAt: 0 })), waiting: [] };
}

/** Returns the ticker with `landed` in line and without what is no longer in `standing`. */
export function queueClaims(ticker: Ticker, landed: readonly LandedClaim[], standing: ReadonlySet<string>): Ticker {
  return {
    rows: ticker.rows.filter(({ claim }) => standing.has(claim.id)),
    waiting: [...ticker.waiting, ...landed].filter(({ id }) => standing.has(id)),
  };
}

/** Returns the ticker at `now`: whoever waits enters as long as there is room, or a row has been read. */
export function moveTicker(ticker: Ticker, now: number, room: number): Ticker {
  if (ticker.waiting.length === 0 && ticker.rows.length <= room) return ticker;
  const rows = ticker.rows.slice(0, Math.max(room, ticker.rows.findLastIndex((row) => isUnread(row, now)) + 1));
  const waiting = [...ticker.waiting];
  while (waiting.length > 0) {
    const oldest = rows.at(-1);
    if (rows.length >= room) {
      if (!oldest || isUnread(oldest, now)) break;
      rows.pop();
    }
    const claim = waiting.shift();
    if (claim) rows.unshift({ claim, shownAt: now });
  }
  return { rows, waiting };
}

function isUnread(row: TickerRow, now: number): boolean {
  return now - row.shownAt < READABLE_MS;
}
