import type { ProjectStage } from '../project.entity.ts';
import type { ConsultationKind } from './consultation.entity.ts';

const dueAt: { [kind in ConsultationKind]: readonly ProjectStage[] } = {
  HEARING: ['DRAFT'],
  COORDINATION: ['OFFERED', 'UNDER_WAY'],
  REVIEW: ['UNDER_WAY', 'COMPLETED'],
};

/** Whether such a consultation is held on a project at that stage. */
export function isConsultationDue(kind: ConsultationKind, stage: ProjectStage): boolean {
  return dueAt[kind].includes(stage);
}
