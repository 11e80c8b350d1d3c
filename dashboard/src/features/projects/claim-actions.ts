// What can be done with a claim on a project, by who looks at it.

import type { Viewer } from '../../app/viewer/viewer.query.ts';
import { answersFor, speaksFor } from '../../app/writing/ability.ts';

export type ClaimAction = 'report' | 'fulfil' | 'changePledge' | 'handOver' | 'withdraw';

interface Situation {
  status: 'ACTIVE' | 'FULFILLED' | 'WITHDRAWN';
  unit: { id: string };
}

/** What a claim promises stands still once its season is closed; what is done does not. */
const ofClosedSeason: readonly ClaimAction[] = ['report', 'fulfil'];

/** Returns the actions on `claim` of `project`. A unit does not give its work to another: the office does. */
export function claimActionsOf(
  claim: Situation,
  { grid, season }: { grid: { path: readonly { id: string }[] }; season: { closedOn: string | null } },
  viewer: Pick<Viewer, 'role' | 'within' | 'unit'>,
): ClaimAction[] {
  if (claim.status !== 'ACTIVE') return [];
  const own: ClaimAction[] = answersFor(viewer, grid.path)
    ? ['report', 'fulfil', 'changePledge', 'handOver', 'withdraw']
    : speaksFor(viewer, claim.unit.id)
      ? ['report', 'fulfil', 'changePledge', 'withdraw']
      : [];
  return season.closedOn === null ? own : own.filter((action) => ofClosedSeason.includes(action));
}
