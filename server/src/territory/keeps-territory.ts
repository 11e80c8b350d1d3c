import type { Context } from '../graphql/context.ts';
import { type Failure, type NotAllowed, notAllowed, roleRefused } from '../graphql/failures.ts';
import { answersFor, hasRole } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import { gridById } from './grids/grid.loaders.ts';

/** The viewer as one who keeps the register of a town or of a part of it, or the failure that says why not. */
export function keepsTerritory({ viewer, locale }: Context): AccountViewer | Failure {
  return hasRole(viewer, 'keepTerritory') ? viewer : roleRefused(locale, viewer);
}

/**
 * The failure of one who does not answer for all of the places with these paths; null for one who does. Absent paths
 * belong to what is not there, which is told after it has been asked who may do what.
 */
export function placeFault(
  { locale }: Context,
  viewer: AccountViewer,
  paths: readonly (string | undefined)[],
): NotAllowed | null {
  const isTheirs = paths.every((path) => path === undefined || answersFor(viewer, path));
  return isTheirs ? null : notAllowed(locale, 'outsideYourPlaces');
}

/** The path of a grid by its key; undefined when there is none. */
export async function pathOfGrid(ctx: Context, town: string, key: string | undefined): Promise<string | undefined> {
  const grid = key === undefined ? undefined : await ctx.load(gridById, { town, id: key });
  return grid?.treePath;
}
