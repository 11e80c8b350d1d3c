// What can be done with a project, by where it stands and who looks at it. The server decides; this only spares the reader
// what it would refuse anyway.

import type { Viewer } from '../../app/viewer/viewer.query.ts';
import { answersFor, keepsRegister } from '../../app/writing/ability.ts';
import type { Stage } from './list-address.ts';

export type ProjectAction =
  | 'claim'
  | 'offer'
  | 'start'
  | 'progress'
  | 'complete'
  | 'amend'
  | 'changeSlots'
  | 'milestone'
  | 'evidence'
  | 'hearing'
  | 'coordination'
  | 'review'
  | 'propose'
  | 'offerAgain'
  | 'cancel';

interface Situation {
  stage: Stage;
  slots: number;
  slotsLeft: number;
  progress: number;
  isInOpenPool: boolean;
  season: { id: string; closedOn: string | null };
  grid: { path: readonly { id: string }[] };
  claims: readonly { unit: { id: string } }[];
}

const ofStage: Readonly<Record<Stage, readonly ProjectAction[]>> = {
  DRAFT: ['offer', 'amend', 'hearing', 'offerAgain', 'cancel'],
  OFFERED: [
    'claim',
    'start',
    'amend',
    'changeSlots',
    'milestone',
    'evidence',
    'coordination',
    'propose',
    'offerAgain',
    'cancel',
  ],
  UNDER_WAY: [
    'claim',
    'progress',
    'complete',
    'changeSlots',
    'milestone',
    'evidence',
    'coordination',
    'review',
    'offerAgain',
    'cancel',
  ],
  COMPLETED: ['evidence', 'review', 'offerAgain'],
  CLOSED: ['offerAgain'],
};

/** Returns the actions in the order in which a project's life has them; those that take away come last. */
export function actionsOf(
  project: Situation,
  viewer: Pick<Viewer, 'role' | 'within' | 'unit'>,
  currentSeason: string | null,
): ProjectAction[] {
  const answers = answersFor(viewer, project.grid.path);
  // What a season offers stands still once it is closed; carrying it out goes on.
  const isOpen = project.season.closedOn === null;
  const isEarlier = currentSeason !== null && project.season.id !== currentSeason;
  const allowed: Readonly<Record<ProjectAction, boolean>> = {
    claim:
      (answers || (viewer.role === 'REPRESENTATIVE' && !holdsClaim(project, viewer))) &&
      project.slotsLeft > 0 &&
      isOpen,
    offer: answers && isOpen,
    start: answers && project.slotsLeft < project.slots,
    progress: answers,
    complete: answers && project.progress === 100,
    amend: answers && isOpen,
    changeSlots: answers && isOpen,
    milestone: answers,
    evidence: answers || holdsClaim(project, viewer),
    hearing: answers,
    coordination: answers,
    review: answers,
    propose: keepsRegister(viewer) && project.isInOpenPool,
    offerAgain: answers && isEarlier,
    cancel: answers && project.slotsLeft === project.slots && (isOpen || project.stage === 'DRAFT'),
  };
  return ofStage[project.stage].filter((action) => allowed[action]);
}

/** Whether the viewer represents a unit that stands behind the project. */
function holdsClaim({ claims }: Situation, { role, unit }: Pick<Viewer, 'role' | 'unit'>): boolean {
  return role === 'REPRESENTATIVE' && claims.some((claim) => claim.unit.id === unit?.id);
}
