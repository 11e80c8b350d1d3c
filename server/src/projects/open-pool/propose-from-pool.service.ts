import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { hasRole } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { findOpenGrid, gridFault } from '../project-grid.ts';
import { alreadyProposed, notInOpenPool } from '../project-refusals.ts';
import { projectSituation } from '../project-situation.ts';
import { isInOpenPool } from './open-pool.ts';
import type { ProposeFromPoolInput } from './pool-proposal.inputs.ts';
import type { ProjectProposed } from './pool-proposal.results.ts';

interface Proposal {
  project: string;
  grid: string;
  note: string;
}

/**
 * A neighbourhood proposes a project of the open pool to its own units. Whoever answers for the neighbourhood may, wherever
 * the project is. Returns the project, or the first reason against it: NotAllowed, InvalidInput, NotFound, NotInOpenPool,
 * AlreadyProposed.
 */
export async function proposeFromPool(ctx: Context, input: ProposeFromPoolInput): Promise<ProjectProposed | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const [project, grid] = [parseIdOf('Project', input.project), parseIdOf('Grid', input.grid)];
  const outside = await gridFault(ctx, viewer, grid?.town === town ? grid.key : null);
  if (outside) return outside;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  if (project?.town !== town) return notFound(locale, 'projectNotFound');
  if (grid?.town !== town) return notFound(locale, 'gridNotFound');

  const proposal = { project: project.key, grid: grid.key, note: input.note.trim() };
  const written = await writeAs<{ project: string }>(
    ctx,
    viewer,
    { mutation: 'proposeFromPool', key: input.key, input: proposal, missing: 'projectNotFound' },
    (writing) => decide(ctx, viewer, writing, proposal),
  );
  if ('failure' in written) return written.failure;
  return { __typename: 'ProjectProposed', revision: written.revision, projectOf: { town, key: project.key } };
}

async function decide(
  { locale }: Context,
  viewer: AccountViewer,
  writing: Writing,
  proposal: Proposal,
): Promise<Decision<{ project: string }, Failure>> {
  const { sql, town, at } = writing;
  const key = proposal.project;
  const grid = await findOpenGrid(locale, viewer, writing, proposal.grid);
  if ('code' in grid) return { refuse: grid };
  if (grid.level !== 'NEIGHBOURHOOD') return { refuse: invalidInput(locale, 'grid', 'poolNeighbourhood') };
  const project = await projectSituation(writing, key);
  if (!project) return { refuse: notFound(locale, 'projectNotFound') };
  const { name, stage, standing_claims, season_open_pool_on, season_closed_on } = project;
  const today = townDate(at);
  const situation = {
    stage,
    standingClaims: standing_claims,
    openPoolOn: season_open_pool_on,
    seasonClosedOn: season_closed_on,
  };
  if (!isInOpenPool(situation, today)) return { refuse: notInOpenPool(locale, { town, key, name }) };
  if (await isProposed(writing, proposal)) {
    return { refuse: alreadyProposed(locale, { town, key, name }, grid.name) };
  }
  const id = uuid();
  await sql
    .insertInto('pool_proposal')
    .values({ town_code: town, id, project_id: key, grid_id: grid.id, on_date: today, note: proposal.note })
    .execute();
  return {
    record: {
      kind: 'PROJECT_PROPOSED',
      subject: { type: 'Project', id: key },
      facts: { project: name, grid: grid.name },
      after: { id, ...proposal, on: today },
      outcome: { project: key },
    },
  };
}

async function isProposed({ sql, town }: Writing, { project, grid }: Proposal): Promise<boolean> {
  const earlier = await sql
    .selectFrom('pool_proposal')
    .select('id')
    .where('town_code', '=', town)
    .where('project_id', '=', project)
    .where('grid_id', '=', grid)
    .executeTakeFirst();
  return earlier !== undefined;
}
