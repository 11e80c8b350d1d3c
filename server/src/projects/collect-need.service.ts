import { v7 as uuid } from 'uuid';
import type { Context } from '../graphql/context.ts';
import { type Failure, notFound, roleRefused } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import { hasRole } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import type { Decision, Writing } from '../ledger/ledger.ts';
import { newProject } from './new-project.ts';
import type { CollectNeedInput } from './project.inputs.ts';
import type { NeedCollected } from './project.results.ts';
import { findOpenGrid, gridFault } from './project-grid.ts';
import { currentSeason } from './seasons/current-season.ts';

/**
 * A grid's need is collected as a draft in the current season, the first of a new series. Returns it, or the first reason
 * against it: NotAllowed, InvalidInput (also for a grid that is closed), NotFound, SeasonAlreadyClosed.
 */
export async function collectNeed(ctx: Context, input: CollectNeedInput): Promise<NeedCollected | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const id = parseIdOf('Grid', input.grid);
  const grid = id?.town === town ? id.key : null;
  const outside = await gridFault(ctx, viewer, grid);
  if (outside) return outside;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  if (grid === null) return notFound(locale, 'gridNotFound');

  const { key, name, category, need, slots } = input;
  const written = await writeAs<{ project: string }>(
    ctx,
    viewer,
    { mutation: 'collectNeed', key, input: { grid, name, category, need, slots }, missing: 'gridNotFound' },
    (writing) => decide(ctx, viewer, writing, input, grid),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'NeedCollected', revision, projectOf: { town, key: outcome.project } };
}

async function decide(
  { locale }: Context,
  viewer: AccountViewer,
  writing: Writing,
  { name, category, need, slots }: CollectNeedInput,
  gridKey: string,
): Promise<Decision<{ project: string }, Failure>> {
  const grid = await findOpenGrid(locale, viewer, writing, gridKey);
  if ('code' in grid) return { refuse: grid };
  const season = await currentSeason(locale, writing);
  if ('code' in season) return { refuse: season };
  const project = await newProject(writing, {
    season: season.id,
    series: uuid(),
    grid: grid.id,
    name: name.trim(),
    category,
    stage: 'DRAFT',
    need: need.trim(),
    slots,
  });
  return {
    record: {
      kind: 'NEED_COLLECTED',
      subject: { type: 'Project', id: project.id },
      facts: { grid: grid.name, project: project.name },
      after: project,
      outcome: { project: project.id },
    },
  };
}
