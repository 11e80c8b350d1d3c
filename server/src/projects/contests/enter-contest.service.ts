import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput, notAllowed, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import { answersFor, hasRole } from '../../identity/scope.ts';
import type { AccountViewer } from '../../identity/viewer.ts';
import { sortKeyOf } from '../../language/sort-key.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import { isWithin } from '../../territory/grids/grid-path.ts';
import { gridFault } from '../project-grid.ts';
import type { EnterContestInput } from './contest.inputs.ts';
import { alreadyEntered, type ContestEntered, contestOver } from './contest.results.ts';

interface Entry {
  contest: string;
  grid: string;
  project: string | null;
  name: string;
  why: string;
}

/**
 * Enters something of a grid into a contest. Returns the entry, or the first reason against it: NotAllowed, InvalidInput,
 * NotFound, InvalidInput again for a grid that is closed or a project of elsewhere, ContestOver, AlreadyEntered.
 */
export async function enterContest(ctx: Context, input: EnterContestInput): Promise<ContestEntered | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const grid = parseIdOf('Grid', input.grid);
  const outside = await gridFault(ctx, viewer, grid?.town === town ? grid.key : null);
  if (outside) return outside;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const contest = parseIdOf('Contest', input.contest);
  if (contest?.town !== town) return notFound(locale, 'contestNotFound');
  if (grid?.town !== town) return notFound(locale, 'gridNotFound');
  const project = input.project == null ? null : parseIdOf('Project', input.project);
  if (input.project != null && project?.town !== town) return notFound(locale, 'projectNotFound');

  const entry = {
    contest: contest.key,
    grid: grid.key,
    project: project?.key ?? null,
    name: input.name.trim(),
    why: input.why.trim(),
  };
  const written = await writeAs<{ entry: string }>(
    ctx,
    viewer,
    { mutation: 'enterContest', key: input.key, input: entry, missing: 'contestNotFound' },
    (writing) => decide(ctx, viewer, writing, entry),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'ContestEntered', revision, entryOf: { town, key: outcome.entry } };
}

async function decide(
  { locale }: Context,
  viewer: AccountViewer,
  writing: Writing,
  entry: Entry,
): Promise<Decision<{ entry: string }, Failure>> {
  const { sql, town, at } = writing;
  const { contest, grid, project } = await whatIsThere(writing, entry);
  if (!contest) return { refuse: notFound(locale, 'contestNotFound') };
  if (!grid) return { refuse: notFound(locale, 'gridNotFound') };
  // Once more: the grid may have been moved since it was looked up.
  if (!answersFor(viewer, grid.path)) return { refuse: notAllowed(locale, 'outsideYourPlaces') };
  if (entry.project !== null && !project) return { refuse: notFound(locale, 'projectNotFound') };
  if (grid.closed_on !== null) {
    return { refuse: invalidInput(locale, 'grid', 'entryGridClosed', { grid: grid.name }) };
  }
  if (project && !isWithin(project.path, grid.path)) {
    const names = { project: project.name, grid: grid.name };
    return { refuse: invalidInput(locale, 'project', 'entryProjectElsewhere', names) };
  }
  const contestOf = { town, key: entry.contest };
  if (contest.closed_on !== null) return { refuse: contestOver(locale, contestOf, contest.name) };
  const rival = await rivalOf(writing, entry);
  if (rival) return { refuse: alreadyEntered(locale, { town, key: rival.id }, rival.name) };

  const id = uuid();
  const { name, why } = entry;
  const on = townDate(at);
  await sql
    .insertInto('contest_entry')
    .values({
      town_code: town,
      id,
      contest_id: entry.contest,
      grid_id: entry.grid,
      project_id: entry.project,
      name,
      sort_key: sortKeyOf(name),
      stage: 'COLLECTED',
    })
    .execute();
  const step = { stage: 'COLLECTED', by_role: viewer.role, on_date: on, why } as const;
  await sql
    .insertInto('contest_step')
    .values({ town_code: town, id: uuid(), entry_id: id, ...step })
    .execute();
  return {
    record: {
      kind: 'CONTEST_ENTERED',
      subject: { type: 'ContestEntry', id },
      facts: { contest: contest.name, entry: name, grid: grid.name },
      after: { id, ...entry, stage: 'COLLECTED', on },
      outcome: { entry: id },
    },
  };
}

async function whatIsThere({ sql, town }: Writing, { contest, grid, project }: Entry) {
  return {
    contest: await sql
      .selectFrom('contest')
      .select(['name', 'closed_on'])
      .where('town_code', '=', town)
      .where('id', '=', contest)
      .executeTakeFirst(),
    grid: await sql
      .selectFrom('grid')
      .select(['name', 'path', 'closed_on'])
      .where('town_code', '=', town)
      .where('id', '=', grid)
      .executeTakeFirst(),
    project:
      project === null
        ? undefined
        : await sql
            .selectFrom('project')
            .innerJoin('grid', (join) =>
              join.onRef('grid.town_code', '=', 'project.town_code').onRef('grid.id', '=', 'project.grid_id'),
            )
            .select(['project.name', 'grid.path'])
            .where('project.town_code', '=', town)
            .where('project.id', '=', project)
            .executeTakeFirst(),
  };
}

/** What is in the contest already: the same project, or something else of the same grid by the same name. */
function rivalOf({ sql, town }: Writing, { contest, grid, project, name }: Entry) {
  const entries = sql
    .selectFrom('contest_entry')
    .select(['id', 'name'])
    .where('town_code', '=', town)
    .where('contest_id', '=', contest);
  return entries
    .where((eb) =>
      project === null
        ? eb.and([eb('grid_id', '=', grid), eb('name', '=', name)])
        : eb.or([eb('project_id', '=', project), eb.and([eb('grid_id', '=', grid), eb('name', '=', name)])]),
    )
    .limit(1)
    .executeTakeFirst();
}
