import type { Context } from '../graphql/context.ts';
import { type Failure, notAllowed, notFound, roleRefused } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import { answersFor, hasRole } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import type { Decision, Writing } from '../ledger/ledger.ts';
import { answersForProject } from './answers-for-project.ts';
import { hasAgreedHearing } from './consultations/agreed-consultation.ts';
import { rulesOfTown } from './consultations/town-rules.loaders.ts';
import { newProject } from './new-project.ts';
import type { OfferAgainInput } from './project.inputs.ts';
import type { ProjectOfferedAgain } from './project.results.ts';
import { findOpenGrid, gridFault } from './project-grid.ts';
import { alreadyOfferedAgain, hearingRequired } from './project-refusals.ts';
import { type ProjectSituation, projectSituation } from './project-situation.ts';
import { currentSeason } from './seasons/current-season.ts';

/**
 * Carries a series into the current season. Returns its project there, or the first reason against it: NotAllowed,
 * InvalidInput (also for a grid that is closed by now: then it needs another), NotFound, SeasonAlreadyClosed,
 * AlreadyOfferedAgain, HearingRequired. A draft that its season left over can be carried on like any other project.
 */
export async function offerAgain(ctx: Context, input: OfferAgainInput): Promise<ProjectOfferedAgain | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const id = parseIdOf('Project', input.project);
  const project = id?.town === town ? id.key : null;
  if (project !== null && !(await answersForProject(ctx, viewer, project))) {
    return notAllowed(locale, 'outsideYourGrids');
  }
  const seat = input.grid == null ? null : parseIdOf('Grid', input.grid);
  const grid = seat?.town === town ? seat.key : null;
  const outside = await gridFault(ctx, viewer, grid);
  if (outside) return outside;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  if (project === null) return notFound(locale, 'projectNotFound');
  if (input.grid != null && grid === null) return notFound(locale, 'gridNotFound');

  const { key, slots, need, asDraft } = input;
  const written = await writeAs<{ project: string }>(
    ctx,
    viewer,
    { mutation: 'offerAgain', key, input: { project, slots, need, grid, asDraft }, missing: 'projectNotFound' },
    (writing) => decide(ctx, viewer, writing, { project, grid }, input),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'ProjectOfferedAgain', revision, projectOf: { town, key: outcome.project } };
}

async function decide(
  { locale }: Context,
  viewer: AccountViewer,
  writing: Writing,
  { project: key, grid }: { project: string; grid: string | null },
  { slots, need, asDraft }: OfferAgainInput,
): Promise<Decision<{ project: string }, Failure>> {
  const { town } = writing;
  const earlier = await projectSituation(writing, key);
  if (!earlier) return { refuse: notFound(locale, 'projectNotFound') };
  // Once more: the project may have been given to another grid since it was looked up.
  if (!answersFor(viewer, earlier.place)) return { refuse: notAllowed(locale, 'outsideYourGrids') };
  const chosen = grid === null ? null : await findOpenGrid(locale, viewer, writing, grid);
  if (chosen !== null && 'code' in chosen) return { refuse: chosen };
  const season = await currentSeason(locale, writing);
  if ('code' in season) return { refuse: season };
  const present = await inSeason(writing, earlier, season.id);
  if (present) return { refuse: alreadyOfferedAgain(locale, { town, ...present, season: season.name }) };
  const [rules] = await rulesOfTown(writing.sql, [writing.town]);
  if (!asDraft && rules?.requiresHearing && !(await hasAgreedHearing(writing, earlier.series_id))) {
    return { refuse: hearingRequired(locale, { town, key, name: earlier.name }) };
  }
  const seat = chosen ?? (await findOpenGrid(locale, viewer, writing, earlier.grid_id));
  if ('code' in seat) return { refuse: seat };
  const project = await newProject(writing, {
    season: season.id,
    series: earlier.series_id,
    grid: seat.id,
    name: earlier.name,
    category: earlier.category,
    stage: asDraft ? 'DRAFT' : 'OFFERED',
    need: need?.trim() ?? earlier.need,
    slots: slots ?? earlier.slots,
  });
  return {
    record: {
      kind: asDraft ? 'NEED_COLLECTED' : 'PROJECT_OFFERED_AGAIN',
      subject: { type: 'Project', id: project.id },
      facts: { grid: seat.name, project: project.name, slots: project.slots },
      after: { ...project, previous: key },
      outcome: { project: project.id },
    },
  };
}

/** The project of the same series in that season. */
function inSeason({ sql, town }: Writing, { series_id }: ProjectSituation, season: string) {
  return sql
    .selectFrom('project')
    .select(['id as key', 'name'])
    .where('town_code', '=', town)
    .where('series_id', '=', series_id)
    .where('season_id', '=', season)
    .executeTakeFirst();
}
