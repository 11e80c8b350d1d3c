import { townDate } from '../clock.ts';
import { Random } from '../random.ts';
import { officeHour } from './burst-times.ts';
import { daysAfter, earlierDay } from './days.ts';
import { type SeasonFigures, toldUntil } from './example-town.ts';
import type { PlannedClaim, Row } from './rows.ts';

/** Counts the standing claims, and lets time pass: what was taken on goes ahead, most of it to its end. */
export function settleSeason(
  random: Random,
  figures: SeasonFigures,
  projects: readonly Row<'project'>[],
  claims: readonly PlannedClaim[],
): { projects: Row<'project'>[]; claims: PlannedClaim[] } {
  const standing = new Map<string, number>();
  for (const { project_id, status } of claims) {
    if (status !== 'WITHDRAWN') standing.set(project_id, (standing.get(project_id) ?? 0) + 1);
  }
  const isClosed = figures.closedOn !== null;
  const settled = projects.map((project): Row<'project'> => {
    const standing_claims = standing.get(project.id) ?? 0;
    if (standing_claims === 0 || !(isClosed || figures.startsAtOnce)) return { ...project, standing_claims };
    if (isClosed || random.happens(0.25)) return { ...project, standing_claims, stage: 'COMPLETED', progress: 100 };
    return { ...project, standing_claims, stage: 'UNDER_WAY', progress: random.whole(1, 16) * 5 };
  });
  const stageOf = new Map(settled.map(({ id, stage }) => [id, stage]));
  const work = new Random(`${projects[0]?.town_code}:${figures.year}:work`);
  return {
    projects: settled,
    claims: claims.map((claim) => {
      const stage = stageOf.get(claim.project_id);
      if (claim.status !== 'ACTIVE' || stage === 'OFFERED') return claim;
      if (stage === 'COMPLETED' && random.happens(0.92)) return fulfil(work, claim);
      return { ...claim, progress: work.whole(2, 18) * 5 };
    }),
  };
}

/** Within ten months of the claim. */
function fulfil(random: Random, claim: PlannedClaim): PlannedClaim {
  const claimedOn = townDate(claim.claimed_at);
  const at = officeHour(random, daysAfter(claimedOn, 3), earlierDay(daysAfter(claimedOn, 300), toldUntil));
  return { ...claim, status: 'FULFILLED', progress: 100, fulfilled_at: at.toISOString() };
}
