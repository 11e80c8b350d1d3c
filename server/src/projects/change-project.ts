import type { Context } from '../graphql/context.ts';
import { type Failure, notAllowed, notFound, roleRefused } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import type { RowKey } from '../graphql/row-key.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { WriteInput } from '../graphql/write-input.ts';
import { answersFor, hasRole } from '../identity/scope.ts';
import type { MessageKey } from '../language/messages.ts';
import type { Writing } from '../ledger/ledger.ts';
import type { LedgerKind } from '../ledger/ledger-entry.entity.ts';
import type { Facts } from '../ledger/summary.ts';
import { answersForProject } from './answers-for-project.ts';
import type { ProjectStage } from './project.entity.ts';
import { wrongProjectStage } from './project-refusals.ts';
import { type ProjectSituation, projectSituation } from './project-situation.ts';
import { seasonAlreadyClosed } from './seasons/season.results.ts';

/** One intention about a project that is there, as far as all of them are alike. */
interface ProjectChange<Outcome extends object> {
  mutation: string;
  kind: LedgerKind;
  /** The project's key, where the input does not name it but something of it; null when that is not there. */
  target?: { key: string | null; missing: MessageKey };
  /** What was asked for besides the project, in keys of rows where there are any. */
  asked?: object;
  /** What is wrong with the request itself, beyond the rules of its fields. */
  fault?: () => Failure | null;
  /** The stages in which this can be done. */
  stages: readonly ProjectStage[];
  /** The stages in which it changes figures of the season, which stand still once that is closed. */
  counts?: readonly ProjectStage[];
  /** Writes it, or refuses. */
  apply: (writing: Writing, project: ProjectSituation) => Promise<{ refuse: Failure } | AppliedChange<Outcome>>;
}

interface AppliedChange<Outcome extends object> {
  facts?: Facts;
  before?: object;
  after?: object;
  outcome?: Outcome;
}

/** What was changed, with the revision that was made. */
export interface ChangedProject<Outcome> {
  revision: number;
  projectOf: RowKey;
  outcome: Outcome;
}

/**
 * Changes one project, for somebody who answers for its grid. Returns what became of it, or the first reason against it:
 * NotAllowed, InvalidInput, NotFound, WrongProjectStage, SeasonAlreadyClosed, then what the change itself refuses.
 */
export async function changeProject<Outcome extends object = object>(
  ctx: Context,
  input: WriteInput & { project?: string },
  change: ProjectChange<Outcome>,
): Promise<ChangedProject<Outcome> | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const id = parseIdOf('Project', input.project ?? '');
  const { key, missing } = change.target ?? { key: id?.town === town ? id.key : null, missing: 'projectNotFound' };
  if (key !== null && !(await answersForProject(ctx, viewer, key))) return notAllowed(locale, 'outsideYourGrids');
  const fault = (await firstFault(locale, input)) ?? change.fault?.();
  if (fault) return fault;
  if (key === null) return notFound(locale, missing);

  const { mutation, kind, asked, stages, counts = [], apply } = change;
  const written = await writeAs<{ project: string } & Partial<Outcome>>(
    ctx,
    viewer,
    { mutation, key: input.key, input: { project: key, ...asked }, missing: 'projectNotFound' },
    async (writing) => {
      const project = await projectSituation(writing, key);
      if (!project) return { refuse: notFound(locale, 'projectNotFound') };
      // Once more: the project may have been given to another grid since it was looked up.
      if (!answersFor(viewer, project.place)) return { refuse: notAllowed(locale, 'outsideYourGrids') };
      const { name, stage, season, season_id, season_closed_on } = project;
      if (!stages.includes(stage)) return { refuse: wrongProjectStage(locale, { town, key, name, stage }) };
      if (season_closed_on !== null && counts.includes(stage)) {
        return { refuse: seasonAlreadyClosed(locale, { town, key: season_id, name: season }) };
      }
      const applied = await apply(writing, project);
      if ('refuse' in applied) return applied;
      const { facts, before, after, outcome } = applied;
      return {
        record: {
          kind,
          subject: { type: 'Project', id: key },
          facts: { project: name, ...facts },
          before,
          after,
          outcome: { project: key, ...outcome } as { project: string } & Partial<Outcome>,
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { revision: written.revision, projectOf: { town, key }, outcome: written.outcome as unknown as Outcome };
}
