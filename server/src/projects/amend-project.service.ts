import type { Context } from '../graphql/context.ts';
import { type Failure, invalidInput, notFound, roleRefused } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { hasRole } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import { sortKeyOf } from '../language/sort-key.ts';
import type { Writing } from '../ledger/ledger.ts';
import { changeProject } from './change-project.ts';
import type { AmendProjectInput } from './project.inputs.ts';
import type { ProjectAmended } from './project.results.ts';
import { findOpenGrid, gridFault } from './project-grid.ts';
import { renumbered } from './project-number.ts';
import { wrongProjectStage } from './project-refusals.ts';
import { type ProjectSituation, updateProject } from './project-situation.ts';

/**
 * Puts right what was collected. Of a project on offer only its name and its need can be: units decide by the rest.
 * Refusals: those of every change of a project, NotAllowed also for another grid that is not the viewer's to answer for.
 */
export async function amendProject(ctx: Context, input: AmendProjectInput): Promise<ProjectAmended | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const id = input.grid == null ? null : parseIdOf('Grid', input.grid);
  const grid = id?.town === viewer.town ? id.key : null;
  const outside = await gridFault(ctx, viewer, grid);
  if (outside) return outside;
  const { name, category, need, slots } = input;
  const changed = await changeProject(ctx, input, {
    mutation: 'amendProject',
    kind: 'PROJECT_AMENDED',
    asked: { name, category, need, slots, grid: input.grid == null ? null : (grid ?? input.grid) },
    fault: () =>
      [name, category, need, slots, input.grid].every((one) => one == null)
        ? invalidInput(locale, 'name', 'amendNothing')
        : null,
    stages: ['DRAFT', 'OFFERED'],
    counts: ['DRAFT', 'OFFERED'],
    async apply(writing, project) {
      if (project.stage !== 'DRAFT' && [category, slots, input.grid].some((one) => one != null)) {
        return { refuse: wrongProjectStage(locale, { ...project, town: writing.town, key: project.id }) };
      }
      const seat = input.grid == null ? null : await seatFor(ctx, viewer, writing, grid);
      if (seat !== null && 'code' in seat) return { refuse: seat };
      return amend(writing, project, input, seat);
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf } = changed;
  return { __typename: 'ProjectAmended', revision, projectOf };
}

async function seatFor({ locale }: Context, viewer: AccountViewer, writing: Writing, grid: string | null) {
  if (grid === null) return notFound(locale, 'gridNotFound');
  return findOpenGrid(locale, viewer, writing, grid);
}

async function amend(
  writing: Writing,
  project: ProjectSituation,
  { name, category, need, slots }: AmendProjectInput,
  seat: { id: string } | null,
) {
  const told = ({ name, category, need, slots, grid_id }: Told) => ({ name, category, need, slots, grid: grid_id });
  const after: Told = {
    name: name?.trim() ?? project.name,
    category: category ?? project.category,
    need: need?.trim() ?? project.need,
    slots: slots ?? project.slots,
    grid_id: seat?.id ?? project.grid_id,
  };
  const keys = { name_key: sortKeyOf(after.name), sort_key: renumbered(project.sort_key, after.category) };
  await updateProject(writing, project.id, {
    ...after,
    ...(after.category === project.category ? { name_key: keys.name_key } : keys),
  });
  return { facts: { project: after.name }, before: told(project), after: told(after) };
}

type Told = Pick<ProjectSituation, 'name' | 'category' | 'need' | 'slots' | 'grid_id'>;
