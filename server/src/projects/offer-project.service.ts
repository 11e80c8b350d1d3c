import type { Context } from '../graphql/context.ts';
import type { Failure } from '../graphql/failures.ts';
import { changeProject } from './change-project.ts';
import { hasAgreedHearing } from './consultations/agreed-consultation.ts';
import { rulesOfTown } from './consultations/town-rules.loaders.ts';
import type { OfferProjectInput } from './project.inputs.ts';
import type { ProjectOffered } from './project.results.ts';
import { hearingRequired } from './project-refusals.ts';
import { updateProject } from './project-situation.ts';

/** Offers a draft to the units. Refusals: those of every change of a project, then HearingRequired. */
export async function offerProject(ctx: Context, input: OfferProjectInput): Promise<ProjectOffered | Failure> {
  const changed = await changeProject(ctx, input, {
    mutation: 'offerProject',
    kind: 'PROJECT_OFFERED',
    stages: ['DRAFT'],
    counts: ['DRAFT'],
    async apply(writing, { id, name, slots, series_id }) {
      const [rules] = await rulesOfTown(writing.sql, [writing.town]);
      if (rules?.requiresHearing && !(await hasAgreedHearing(writing, series_id))) {
        return { refuse: hearingRequired(ctx.locale, { town: writing.town, key: id, name }) };
      }
      await updateProject(writing, id, { stage: 'OFFERED' });
      return { facts: { slots }, before: { stage: 'DRAFT' }, after: { stage: 'OFFERED' } };
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf } = changed;
  return { __typename: 'ProjectOffered', revision, projectOf };
}
