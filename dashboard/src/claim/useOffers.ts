// What the unit may claim: the list is read once and when it changes; what moves in it, free slots and own claims, is
// followed, or read anew, by itself.
import { useMemo, useRef } from 'react';
import type { CombinedError } from 'urql';
import { useAsked, useReading } from '../app/reading/useReading.ts';
import { type Moving, type Offer, upToDate } from './offer-list.ts';
import { OffersQuery, OwnClaimsQuery } from './offers.query.ts';
import type { Done, OwnClaim } from './outcome.ts';
import type { PhoneBoard } from './phone-board.query.ts';

/** A colleague's claim is not urgent: whoever taps on it before is told by the server. */
const OWN_CLAIMS_PAUSE_MS = 5_000;

interface Offers {
  /** Null before the first answer. */
  offers: Offer[] | null;
  error: CombinedError | null;
}

/** Returns the offers of `meeting` to `unit`, with the newest that is known of each. */
export function useOffers(
  meeting: string,
  unit: string,
  board: PhoneBoard | null,
  done: ReadonlyMap<string, Done>,
): Offers {
  const listVersion = useChanges(board?.board.map(({ id }) => id).join(' ') ?? null);
  const { answer: list, error } = useAsked(
    OffersQuery,
    { meeting, unit },
    async (variables, ask) => {
      const offers: Offer[] = [];
      for (let after: string | null = null; ; ) {
        const { claimOffers } = await ask({ ...variables, after });
        offers.push(...claimOffers.nodes);
        after = claimOffers.pageInfo.hasNextPage ? claimOffers.pageInfo.endCursor : null;
        if (after === null) return offers;
      }
    },
    { version: listVersion },
  );
  const { answer: own } = useReading(OwnClaimsQuery, board && { season: board.meeting.season.name }, {
    version: board?.revision ?? 0,
    pauseMs: OWN_CLAIMS_PAUSE_MS,
  });

  const offers = useMemo(() => {
    const slotsLeft = board && {
      revision: board.revision,
      byProject: new Map(board.board.map(({ id, slotsLeft }) => [id, slotsLeft])),
    };
    const claims = own?.viewer.unit && {
      revision: own.viewer.towns[0]?.revision ?? 0,
      byProject: new Map<string, OwnClaim>(
        own.viewer.unit.claims.nodes
          .filter(({ status }) => status !== 'WITHDRAWN')
          .map(({ project, ...claim }) => [project.id, claim]),
      ),
    };
    const moving: Moving = { slotsLeft, claims: claims ?? null, done };
    return list && upToDate(list, moving);
  }, [list, board, own, done]);
  return { offers, error };
}

/** Counts how often `value` has become another one; what is null is not known yet. */
function useChanges(value: string | null): number {
  const seen = useRef({ value, changes: 0 });
  if (value !== null && value !== seen.current.value) {
    seen.current = { value, changes: seen.current.changes + (seen.current.value === null ? 0 : 1) };
  }
  return seen.current.changes;
}
