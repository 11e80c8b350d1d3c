import type { ProjectStage } from '../project.entity.ts';

/** What decides whether a project is in the open pool. */
export interface PoolSituation {
  stage: ProjectStage;
  standingClaims: number;
  openPoolOn: string | null;
  seasonClosedOn: string | null;
}

/** Whether a season's open pool is open on that day. */
export function isPoolOpen(season: { openPoolOn: string | null; closedOn: string | null }, today: string): boolean {
  return season.closedOn === null && season.openPoolOn !== null && season.openPoolOn <= today;
}

/** Whether a project may be proposed by any neighbourhood to its units: on offer, and nobody came before the day set. */
export function isInOpenPool({ stage, standingClaims, openPoolOn, seasonClosedOn }: PoolSituation, today: string) {
  return stage === 'OFFERED' && standingClaims === 0 && isPoolOpen({ openPoolOn, closedOn: seasonClosedOn }, today);
}
