// Who may do what, as far as a page can know it: what is not offered is not missed, and the server decides anyway.
import type { Viewer } from '../viewer/viewer.query.ts';

type Person = Pick<Viewer, 'role' | 'within' | 'unit'>;

/** Whether the viewer may write about the place with `path`, from the town down to it: the part that they answer for. */
export function answersFor({ role, within }: Person, path: readonly { id: string }[]): boolean {
  if (role === 'ADMINISTRATOR') return true;
  return role === 'COORDINATOR' && (within === null || path.some(({ id }) => id === within.id));
}

/** Whether the viewer writes about any part of the town. */
export function keepsRegister({ role }: Person): boolean {
  return role === 'ADMINISTRATOR' || role === 'COORDINATOR';
}

/** Whether the viewer speaks for the unit: as its representative. */
export function speaksFor({ role, unit }: Person, unitId: string): boolean {
  return role === 'REPRESENTATIVE' && unit?.id === unitId;
}
