// What can be done with a claim on a project, by who looks at it.

import type { Viewer } from '../../app/viewer/viewer.query.ts';
import { answersFor, speaksFor } from '../../app/writing/ability.ts';

export type ClaimAction = 'report' | 'fulfil' | 'changePledge' | 'handOver' | 'withdraw';

interface Situation {
  status: 'ACTIVE' | 'FULFILLED' | 'WITHDRAWN';
  unit: { id: string };
}

/** Returns the actions on `claim` of a project at `path`. A unit does not give its work to another: the office does. */
export function claimActionsOf(
  claim: Situation,
  path: readonly { id: string }[],
  viewer: Pick<Viewer, 'role' | 'within' | 'unit'>,
): ClaimAction[] {
  if (claim.status !== 'ACTIVE') return [];
  if (answersFor(viewer, path)) return ['report', 'fulfil', 'changePledge', 'handOver', 'withdraw'];
  return speaksFor(viewer, claim.unit.id) ? ['report', 'fulfil', 'changePledge', 'withdraw'] : [];
}
