import type { Context } from '../graphql/context.ts';
import type { Failure } from '../graphql/failures.ts';
import { changeProject } from './change-project.ts';
import type { ChangeSlotsInput } from './project.inputs.ts';
import type { SlotsChanged } from './project.results.ts';
import { claimsStand } from './project-refusals.ts';
import { standingUnits, updateProject } from './project-situation.ts';

/**
 * More or fewer units may claim a project, never fewer than do. Refusals: those of every change of a project, then
 * ClaimsStand.
 */
export async function changeSlots(ctx: Context, input: ChangeSlotsInput): Promise<SlotsChanged | Failure> {
  const { slots } = input;
  const changed = await changeProject<{ slotsLeft: number }>(ctx, input, {
    mutation: 'changeSlots',
    kind: 'SLOTS_CHANGED',
    asked: { slots },
    stages: ['DRAFT', 'OFFERED', 'UNDER_WAY'],
    counts: ['DRAFT', 'OFFERED', 'UNDER_WAY'],
    async apply(writing, { id, name, slots: before, standing_claims }) {
      if (slots < standing_claims) {
        const units = await standingUnits(writing, id);
        return { refuse: claimsStand(ctx.locale, { town: writing.town, key: id, name }, units) };
      }
      await updateProject(writing, id, { slots });
      const outcome = { slotsLeft: slots - standing_claims };
      return { facts: { slots }, before: { slots: before }, after: { slots }, outcome };
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf, outcome } = changed;
  return { __typename: 'SlotsChanged', revision, projectOf, slotsLeft: outcome.slotsLeft };
}
