import { describe, expect, it } from 'vitest';
import type { LandedClaim } from './landed-claims.ts';
import { moveTicker, openTicker, queueClaims, READABLE_MS } from './ticker.ts';

const claim = (n: number): LandedClaim => ({
  id: `c${n}`,
  projectId: `p${n}`,
  project: `P${n}`,
  unit: `U${n}`,
  kind: 'NEW',
  claimedAt: new Date(n).toISOString(),
  revision: n,
});
const claims = (count: number, from = 0) => Array.from({ length: count }, (_, i) => claim(from + i));
const all = new Set(claims(200).map(({ id }) => id));
const ids = (rows: readonly { claim: LandedClaim }[]) => rows.map((row) => row.claim.id);

describe('the list of newest claims', () => {
  it('opens with the newest, newest first', () =>
    expect(ids(openTicker(claims(9), 3).rows)).toEqual(['c8', 'c7', 'c6']));

  it('shows a single claim at once', () => {
    const ticker = queueClaims(openTicker(claims(3), 3), [claim(100)], all);
    expect(ids(moveTicker(ticker, 10_000, 3).rows)).toEqual(['c100', 'c2', 'c1']);
  });

  it('keeps each name of a burst for three seconds, and shows them all in the end, in order', () => {
    let ticker = queueClaims(openTicker([], 5), claims(50), all);
    const seenAt = new Map<string, number>();
    const goneAt = new Map<string, number>();
    for (let now = 10_000; now < 60_000; now += 250) {
      const before = ids(ticker.rows);
      ticker = moveTicker(ticker, now, 5);
      const after = ids(ticker.rows);
      for (const id of after) if (!seenAt.has(id)) seenAt.set(id, now);
      for (const id of before) if (!after.includes(id)) goneAt.set(id, now);
    }
    expect(seenAt.size).toBe(50);
    for (const [id, gone] of goneAt) expect(gone - (seenAt.get(id) ?? gone)).toBeGreaterThanOrEqual(READABLE_MS);
    expect(ids(ticker.rows)).toEqual(['c49', 'c48', 'c47', 'c46', 'c45']);
  });

  it('drops a claim that was withdrawn, shown or waiting', () => {
    const shown = moveTicker(queueClaims(openTicker([], 2), claims(4), all), 10_000, 2);
    const left = queueClaims(shown, [], new Set(['c1', 'c3']));
    expect(ids(left.rows)).toEqual(['c1']);
    expect(left.waiting.map(({ id }) => id)).toEqual(['c3']);
  });

  it('does not change while nothing is to be done', () => {
    const ticker = openTicker(claims(2), 3);
    expect(moveTicker(ticker, 1, 3)).toBe(ticker);
  });
});
