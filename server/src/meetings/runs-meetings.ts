import type { Context } from '../graphql/context.ts';
import { type Failure, roleRefused } from '../graphql/failures.ts';
import { hasRole } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';

/** The viewer as one who runs the whole town's meetings, or the failure that says why not. */
export function runsMeetings({ viewer, locale }: Context): AccountViewer | Failure {
  if (hasRole(viewer, 'runMeeting') && viewer.within === null) return viewer;
  return roleRefused(locale, viewer);
}
