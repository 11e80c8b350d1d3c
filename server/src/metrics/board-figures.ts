import type { ClaimFact, ProjectFact } from './adoption-facts.ts';
import { type ClaimCounts, claimCounts, type ProjectRates, projectRates, unitsRate } from './adoption-formulas.ts';
import type { Rate } from './rate.ts';
import { claimsByMinute } from './time-series.ts';

/** The figures of a meeting's board. */
export interface BoardFigures extends ProjectRates {
  units: Rate;
  claims: ClaimCounts;
  claimsByMinute: { minute: string; count: number }[];
}

/** A claim with the meeting that was open when it was made. */
export type MeetingClaimFact = ClaimFact & { meeting: string | null };

/** The figures of a list of projects on offer. `claims` may hold claims on other projects, which don't count. */
export function boardFigures(
  meeting: string,
  listed: readonly ProjectFact[],
  claims: readonly MeetingClaimFact[],
  members: readonly { id: string }[],
): BoardFigures {
  const onList = new Set(listed.map(({ id }) => id));
  const counted = claims.filter(({ project }) => onList.has(project));
  return {
    ...projectRates(listed, counted),
    units: unitsRate(members, counted),
    claims: claimCounts(counted),
    claimsByMinute: claimsByMinute(counted.filter((claim) => claim.meeting === meeting)),
  };
}
