// What can be done with a pairing, by whether it is in force and who looks at it. The server decides; this only spares the
// reader what it would refuse anyway.
import type { Viewer } from '../../../app/viewer/viewer.query.ts';
import { answersFor, keepsRegister } from '../../../app/writing/ability.ts';

export type PairingAction = 'renew' | 'deed' | 'end';

type Path = readonly { id: string }[];

interface Home {
  home: { path: Path } | null;
}

interface Party {
  unit: Home | null;
  organisation: { grid: { path: Path } | null; unit: Home | null } | null;
  grid: { path: Path } | null;
  post: { grid: { path: Path } } | null;
}

interface Situation {
  isInForce: boolean;
  lapsesOn: string | null;
  parties: readonly Party[];
}

type Person = Pick<Viewer, 'role' | 'within' | 'unit'>;

/** Returns the actions; the one that takes away comes last. */
export function pairingActionsOf({ isInForce, lapsesOn, parties }: Situation, viewer: Person): PairingAction[] {
  if (!isInForce || !mayBind(parties, viewer)) return [];
  return lapsesOn === null ? ['deed', 'end'] : ['renew', 'deed', 'end'];
}

/** Whether the viewer may bind the parties: what has its seat in a grid only where it is theirs, and one of the two at least. */
function mayBind(parties: readonly Party[], viewer: Person): boolean {
  if (!keepsRegister(viewer)) return false;
  if (answersFor(viewer, [])) return true;
  const own = parties.filter((party) => {
    const path = seatOf(party) ?? homeOf(party);
    return path !== null && answersFor(viewer, path);
  });
  return own.length > 0 && parties.every((party) => seatOf(party) === null || own.includes(party));
}

/** The grid that the party is, or has its seat in. */
function seatOf({ grid, organisation, post }: Party): Path | null {
  return (grid ?? organisation?.grid ?? post?.grid)?.path ?? null;
}

/** The home of the unit that the party is, or is in. */
function homeOf({ unit, organisation }: Party): Path | null {
  return (unit ?? organisation?.unit)?.home?.path ?? null;
}
