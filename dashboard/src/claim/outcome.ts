/** A claim as its unit's representative sees it. */
export interface OwnClaim {
  id: string;
  kind: 'NEW' | 'RENEWAL';
  status: 'ACTIVE' | 'FULFILLED' | 'WITHDRAWN';
  claimedAt: string;
}

/** What became of an intention. */
export type Outcome =
  | { kind: 'claimed'; claim: OwnClaim; revision: number; slotsLeft: number }
  | { kind: 'already'; claim: OwnClaim; revision: number }
  | { kind: 'withdrawn'; revision: number; slotsLeft: number }
  /** Somebody was faster; null when who it was can no longer be told. */
  | { kind: 'full'; faster: { unit: string; claimedAt: string } | null }
  | { kind: 'refused'; message: string }
  /** The server failed: it may be done or not, and trying again is safe. */
  | { kind: 'failed' };

/** What the unit has on a project as of a revision, and how many slots were free then if that was told. */
export interface Done {
  revision: number;
  claim: OwnClaim | null;
  slotsLeft: number | null;
}

/** Returns what an outcome has changed, or made known; null for one that says nothing of it. */
export function doneBy(outcome: Outcome): Done | null {
  switch (outcome.kind) {
    case 'claimed':
      return outcome;
    case 'already':
      return { ...outcome, slotsLeft: null };
    case 'withdrawn':
      return { ...outcome, claim: null };
    default:
      return null;
  }
}

interface ClaimOnFullProject {
  status: OwnClaim['status'];
  claimedAt: string;
  unit: { name: string };
}

/** Returns who took the last slot of a full project: the latest whose claim stands. */
export function whoWasFaster(claims: readonly ClaimOnFullProject[]): { unit: string; claimedAt: string } | null {
  const last = claims
    .filter(({ status }) => status !== 'WITHDRAWN')
    .toSorted((a, b) => Date.parse(a.claimedAt) - Date.parse(b.claimedAt))
    .at(-1);
  return last ? { unit: last.unit.name, claimedAt: last.claimedAt } : null;
}
