import type { Context } from '../../graphql/context.ts';
import { type Failure, roleRefused } from '../../graphql/failures.ts';
import { hasRole } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';

/** The viewer as one who runs the whole town's contests, or the failure that says why not. */
export function runsContests({ viewer, locale }: Context): AccountViewer | Failure {
  if (hasRole(viewer, 'keepProjects') && viewer.within === null) return viewer;
  return roleRefused(locale, viewer);
}
