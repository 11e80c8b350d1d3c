import type { Context } from '../graphql/context.ts';
import type { Failure } from '../graphql/failures.ts';
import { changeProject } from './change-project.ts';
import { hasAgreedReview } from './consultations/agreed-consultation.ts';
import { rulesOfTown } from './consultations/town-rules.loaders.ts';
import type { CompleteProjectInput, ReportProgressInput, StartProjectInput } from './project.inputs.ts';
import type { ProgressReported, ProjectCompleted, ProjectStarted } from './project.results.ts';
import { notClaimedYet, reviewRequired } from './project-refusals.ts';
import { updateProject } from './project-situation.ts';

// Carrying out goes on after a season has closed: what is offered and claimed stands still then, what is done does not.

/** Work on a claimed project begins. Refusals: those of every change of a project, then NotClaimedYet. */
export async function startProject(ctx: Context, input: StartProjectInput): Promise<ProjectStarted | Failure> {
  const changed = await changeProject(ctx, input, {
    mutation: 'startProject',
    kind: 'PROJECT_STARTED',
    stages: ['OFFERED'],
    async apply(writing, { id, name, standing_claims }) {
      if (standing_claims === 0) {
        return { refuse: notClaimedYet(ctx.locale, { town: writing.town, key: id, name }) };
      }
      await updateProject(writing, id, { stage: 'UNDER_WAY' });
      return { before: { stage: 'OFFERED' }, after: { stage: 'UNDER_WAY' } };
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf } = changed;
  return { __typename: 'ProjectStarted', revision, projectOf };
}

/** How far a project under way has come. Refusals: those of every change of a project. */
export async function reportProgress(ctx: Context, input: ReportProgressInput): Promise<ProgressReported | Failure> {
  const { percent } = input;
  const changed = await changeProject(ctx, input, {
    mutation: 'reportProgress',
    kind: 'PROGRESS_REPORTED',
    asked: { percent },
    stages: ['UNDER_WAY'],
    async apply(writing, { id, progress }) {
      await updateProject(writing, id, { progress: percent });
      return { facts: { progress: percent }, before: { progress }, after: { progress: percent } };
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf } = changed;
  return { __typename: 'ProgressReported', revision, projectOf };
}

/** A project under way is done. Refusals: those of every change of a project, then ReviewRequired. */
export async function completeProject(ctx: Context, input: CompleteProjectInput): Promise<ProjectCompleted | Failure> {
  const changed = await changeProject(ctx, input, {
    mutation: 'completeProject',
    kind: 'PROJECT_COMPLETED',
    stages: ['UNDER_WAY'],
    async apply(writing, { id, name, stage, progress }) {
      const [rules] = await rulesOfTown(writing.sql, [writing.town]);
      if (rules?.requiresReview && !(await hasAgreedReview(writing, id))) {
        return { refuse: reviewRequired(ctx.locale, { town: writing.town, key: id, name }) };
      }
      const after = { stage: 'COMPLETED', progress: 100 } as const;
      await updateProject(writing, id, after);
      return { before: { stage, progress }, after };
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf } = changed;
  return { __typename: 'ProjectCompleted', revision, projectOf };
}
