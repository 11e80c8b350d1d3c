import type { Context } from '../graphql/context.ts';
import { answersFor } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import { gridById } from '../territory/grids/grid.loaders.ts';
import { findProject } from './project.loaders.ts';

/** Whether the project lies in the part of the town that the viewer answers for; true when there is no such project. */
export async function answersForProject(ctx: Context, viewer: AccountViewer, projectKey: string): Promise<boolean> {
  if (viewer.within === null) return true;
  const project = await findProject(ctx, viewer.town, projectKey);
  const grid = project && (await ctx.load(gridById, { town: viewer.town, id: project.gridKey }));
  return !grid || answersFor(viewer, grid.treePath);
}
