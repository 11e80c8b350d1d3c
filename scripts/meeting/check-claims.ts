import { type ListedClaim, pairOf } from './claims-list.ts';
import type { ClaimWrite } from './tally.ts';

type Stored = Pick<ListedClaim, 'id' | 'kind' | 'revision' | 'unit' | 'project'>;

/** What the register's standing claims have that the tally has not, and the other way round. */
export function checkClaims(
  stored: readonly Stored[],
  before: readonly Stored[],
  made: readonly ClaimWrite[],
): string[] {
  const expected = new Map([
    ...before.map((claim) => [claim.id, describe(claim)] as const),
    ...made.map(
      (claim) =>
        [claim.claim, describe({ ...claim, unit: { id: claim.unit }, project: { id: claim.project } })] as const,
    ),
  ]);
  const wrong: string[] = [];
  const pairs = new Set<string>();
  for (const claim of stored) {
    const wanted = expected.get(claim.id);
    if (wanted === undefined)
      wrong.push(`the register has a claim ${claim.id} that nobody was told of (${describe(claim)})`);
    else if (wanted !== describe(claim)) wrong.push(`claim ${claim.id} is stored as ${describe(claim)}, not ${wanted}`);
    expected.delete(claim.id);
    const pair = pairOf(claim.unit.id, claim.project.id);
    if (pairs.has(pair)) wrong.push(`${claim.unit.id} has two standing claims on ${claim.project.id}`);
    pairs.add(pair);
  }
  for (const [id, wanted] of expected) wrong.push(`the accepted claim ${id} is not in the register (${wanted})`);
  return wrong;
}

function describe({ kind, revision, unit, project }: Omit<Stored, 'id'>): string {
  return `${kind} of ${unit.id} on ${project.id} at ${revision}`;
}

/** Accepted claims whose kind is not the one that the unit's earlier claims make it. */
export function checkKinds(made: readonly ClaimWrite[], renewals: ReadonlySet<string>): string[] {
  return made.flatMap(({ claim, kind, unit, project }) => {
    const wanted = renewals.has(pairOf(unit, project)) ? 'RENEWAL' : 'NEW';
    return kind === wanted ? [] : [`claim ${claim} was taken as ${kind}, but is a ${wanted}`];
  });
}
