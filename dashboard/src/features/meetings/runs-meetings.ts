// Who may do what with a meeting, as far as a page can know it; the server decides anyway.
import type { Viewer } from '../../app/viewer/viewer.query.ts';

/** Whether the viewer runs the town's meetings: schedules, opens, closes, and has the walls in hand. */
export function runsMeetings({ role, within }: Pick<Viewer, 'role' | 'within'>): boolean {
  return role === 'ADMINISTRATOR' || (role === 'COORDINATOR' && within === null);
}

/** Whether the viewer may see which units were invited, and who came in by it. */
export function readsInvitations({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'LEADER' || role === 'COORDINATOR' || role === 'ADMINISTRATOR';
}
