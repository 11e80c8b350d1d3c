import { describe, expect, it } from 'vitest';
import { newlyLanded, standingClaims } from './landed-claims.ts';

const claim = (id: string, status: 'ACTIVE' | 'FULFILLED' | 'WITHDRAWN', minute: number) => ({
  id,
  status,
  kind: 'NEW' as const,
  claimedAt: new Date(minute * 60_000).toISOString(),
  revision: minute,
  unit: { name: `unit of ${id}` },
});

describe('what landed', () => {
  const board = [
    { id: 'p', name: 'P', claims: [claim('late', 'ACTIVE', 9), claim('gone', 'WITHDRAWN', 1)] },
    { id: 'q', name: 'Q', claims: [claim('early', 'FULFILLED', 2)] },
  ];
  it('is every standing claim, the earliest first', () =>
    expect(standingClaims(board).map(({ id }) => id)).toEqual(['early', 'late']));
  it('is only what was not known', () =>
    expect(newlyLanded(standingClaims(board), new Set(['early'])).map(({ id }) => id)).toEqual(['late']));
});
