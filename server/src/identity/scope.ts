// Who may do what, as one table. Asked at the service doors, and therefore equal for query, subscription and mutation.
import { isWithin } from '../territory/grids/grid-path.ts';
import type { AccountRole } from './account.entity.ts';
import type { AccountViewer, Viewer } from './viewer.ts';

const everybodySeated: readonly AccountRole[] = ['LEADER', 'COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR'];

const rules = {
  /** The town's name, adoption and meeting boards: what may hang on a wall. */
  readBoard: [...everybodySeated, 'SCREEN'],
  /** The register itself: grids, units, projects, claims. */
  readRegister: everybodySeated,
  /** The audit trail: who wrote what, when. */
  readLedger: ['LEADER', 'ADMINISTRATOR'],
  claim: ['COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR'],
  runMeeting: ['COORDINATOR', 'ADMINISTRATOR'],
  /** Which units were invited to a meeting, and who came in by it; never the codes. */
  readInvitations: ['LEADER', 'COORDINATOR', 'ADMINISTRATOR'],
  /** Grids, organisations, posts, stations, units, alliances and pairings, in the part of the town that the viewer answers for. */
  keepTerritory: ['COORDINATOR', 'ADMINISTRATOR'],
  /** Needs and projects, consultations and contests, in the part of the town that the viewer answers for. */
  keepProjects: ['COORDINATOR', 'ADMINISTRATOR'],
  /** What was done on a project; a representative tells it of the own unit's claims. */
  addEvidence: ['COORDINATOR', 'REPRESENTATIVE', 'ADMINISTRATOR'],
  /** When seasons begin and end, and what the town requires of projects. */
  keepSeasons: ['ADMINISTRATOR'],
} as const satisfies { [action: string]: readonly AccountRole[] };

export type Action = keyof typeof rules;

/** Whether the viewer may do this in the town at all; of which part of it, `answersFor` tells. */
export function may(viewer: Viewer, action: Action, town: string): viewer is AccountViewer {
  return viewer.role !== 'SIGNED_OUT' && viewer.town === town && hasRole(viewer, action);
}

/** Whether the viewer's role allows this anywhere. */
export function hasRole(viewer: Viewer, action: Action): viewer is AccountViewer {
  return viewer.role !== 'SIGNED_OUT' && (rules[action] as readonly AccountRole[]).includes(viewer.role);
}

/** Whether the grid at `path` lies in the part of the town that the viewer answers for. */
export function answersFor(viewer: AccountViewer, path: string): boolean {
  return viewer.within === null || isWithin(path, viewer.within.path);
}

/** A text that is the same for viewers who see the same; answers are never shared between two of different scope. */
export function scopeOf(viewer: Viewer): string {
  if (viewer.role === 'SIGNED_OUT') return 'signed-out';
  return [viewer.town, viewer.role, viewer.within?.path ?? '', viewer.unitId ?? ''].join('|');
}
