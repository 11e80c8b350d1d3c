import { offeredStages, type ProjectStage } from './project.entity.ts';

/** The stages in which a project takes claims. */
export const claimableStages = ['OFFERED', 'UNDER_WAY'] as const satisfies readonly ProjectStage[];

/** Whether a project at that stage takes claims. */
export function isClaimable(stage: ProjectStage): boolean {
  return (claimableStages as readonly ProjectStage[]).includes(stage);
}

/** Whether a project at that stage is on offer, and so counts for adoption. */
export function isOffered(stage: ProjectStage): boolean {
  return (offeredStages as readonly ProjectStage[]).includes(stage);
}
