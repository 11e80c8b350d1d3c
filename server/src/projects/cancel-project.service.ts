import type { Context } from '../graphql/context.ts';
import type { Failure } from '../graphql/failures.ts';
import { changeProject } from './change-project.ts';
import type { CancelProjectInput } from './project.inputs.ts';
import type { ProjectCancelled } from './project.results.ts';
import { claimsStand } from './project-refusals.ts';
import { standingUnits, updateProject } from './project-situation.ts';

/**
 * Takes back a project that nobody stands behind. Refusals: those of every change of a project, then ClaimsStand: units
 * withdraw first, on purpose.
 */
export async function cancelProject(ctx: Context, input: CancelProjectInput): Promise<ProjectCancelled | Failure> {
  const reason = input.reason?.trim();
  const changed = await changeProject(ctx, input, {
    mutation: 'cancelProject',
    kind: 'PROJECT_CANCELLED',
    asked: { reason: input.reason },
    stages: ['DRAFT', 'OFFERED', 'UNDER_WAY'],
    // A draft counts for nothing, and can be cleared away after the season's end.
    counts: ['OFFERED', 'UNDER_WAY'],
    async apply(writing, { id, name, stage, standing_claims }) {
      if (standing_claims > 0) {
        const units = await standingUnits(writing, id);
        return { refuse: claimsStand(ctx.locale, { town: writing.town, key: id, name }, units) };
      }
      await updateProject(writing, id, { stage: 'CLOSED', closed_reason: reason });
      return { facts: { reason }, before: { stage, reason: null }, after: { stage: 'CLOSED', reason } };
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf } = changed;
  return { __typename: 'ProjectCancelled', revision, projectOf };
}
