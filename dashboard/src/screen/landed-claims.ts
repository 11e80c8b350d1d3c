// What landed between two pictures. The list of the newest claims is not enough: a burst is longer than it is.

/** A claim as the hall sees it. */
export interface LandedClaim {
  id: string;
  projectId: string;
  project: string;
  unit: string;
  kind: 'NEW' | 'RENEWAL';
  claimedAt: string;
  revision: number;
}

/** As much of a project as its claims are read from. */
export interface ClaimedProject {
  id: string;
  name: string;
  claims: readonly {
    id: string;
    kind: 'NEW' | 'RENEWAL';
    status: 'ACTIVE' | 'FULFILLED' | 'WITHDRAWN';
    claimedAt: string;
    revision: number;
    unit: { name: string };
  }[];
}

/** Returns the standing claims of a board, the earliest first; of the same instant, the one committed first. */
export function standingClaims(board: readonly ClaimedProject[]): LandedClaim[] {
  return board
    .flatMap(({ id, name, claims }) =>
      claims
        .filter(({ status }) => status !== 'WITHDRAWN')
        .map((claim) => ({
          id: claim.id,
          projectId: id,
          project: name,
          unit: claim.unit.name,
          kind: claim.kind,
          claimedAt: claim.claimedAt,
          revision: claim.revision,
        })),
    )
    .sort((a, b) => Date.parse(a.claimedAt) - Date.parse(b.claimedAt) || a.revision - b.revision);
}

/** Returns the claims whose ids are not among `known`, in their order. */
export function newlyLanded(claims: readonly LandedClaim[], known: ReadonlySet<string>): LandedClaim[] {
  return claims.filter(({ id }) => !known.has(id));
}
