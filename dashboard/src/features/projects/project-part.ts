import type { ActionableProject } from './actionable-project.query.ts';
import type { ProjectDetail } from './project.query.ts';
import type { ProjectAction } from './project-actions.ts';

/** What every part of a project's page is given. */
export interface ProjectPart {
  project: ActionableProject;
  detail: ProjectDetail;
  /** What the reader may do now. */
  actions: readonly ProjectAction[];
  onAsk: (action: ProjectAction) => void;
}
