// What can be done with a unit, by how it stands to the town and who looks at it. The server decides; this only spares the
// reader what it would refuse anyway.
import type { Viewer } from '../../app/viewer/viewer.query.ts';
import { answersFor } from '../../app/writing/ability.ts';

export type UnitAction = 'admit' | 'rename' | 'move' | 'end';

interface Situation {
  membership: 'MEMBER' | 'PARTNER' | 'LEFT';
  /** Null for a home outside of the town: those answer for it who answer for the whole town. */
  home: { path: readonly { id: string }[] } | null;
}

/** Returns the actions; the one that takes away comes last. */
export function unitActionsOf(unit: Situation, viewer: Pick<Viewer, 'role' | 'within' | 'unit'>): UnitAction[] {
  if (unit.membership === 'LEFT' || !answersFor(viewer, unit.home?.path ?? [])) return [];
  return unit.membership === 'PARTNER' ? ['admit', 'rename', 'move', 'end'] : ['rename', 'move', 'end'];
}
