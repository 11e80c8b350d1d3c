import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound, roleRefused } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { hasRole } from '../../identity/scope.ts';
import { intendedDay } from '../../territory/intended-day.ts';
import { changeProject } from '../change-project.ts';
import type { ReachMilestoneInput } from './milestone.inputs.ts';
import { milestoneById } from './milestone.loaders.ts';
import { type MilestoneReached, milestoneAlreadyReached } from './milestone.results.ts';

/** A project has reached a milestone. Refusals: those of every change of a project, then MilestoneAlreadyReached. */
export async function reachMilestone(ctx: Context, input: ReachMilestoneInput): Promise<MilestoneReached | Failure> {
  const { viewer, locale } = ctx;
  if (!hasRole(viewer, 'keepProjects')) return roleRefused(locale, viewer);
  const { town } = viewer;
  const id = parseIdOf('Milestone', input.milestone);
  const milestone = id?.town === town ? await ctx.load(milestoneById, { town, id: id.key }) : undefined;
  const on = intendedDay(ctx, input.on);
  const changed = await changeProject(ctx, input, {
    mutation: 'reachMilestone',
    kind: 'MILESTONE_REACHED',
    target: { key: milestone?.projectKey ?? null, missing: 'milestoneNotFound' },
    asked: { milestone: milestone?.key, on: input.on },
    fault: () => (typeof on === 'string' ? null : on),
    stages: ['DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED'],
    async apply({ sql }) {
      const key = milestone?.key ?? '';
      const row = await sql
        .selectFrom('milestone')
        .select(['name', 'reached_on'])
        .where('town_code', '=', town)
        .where('id', '=', key)
        .executeTakeFirst();
      if (!row) return { refuse: notFound(locale, 'milestoneNotFound') };
      const { name, reached_on } = row;
      if (reached_on !== null) {
        return { refuse: milestoneAlreadyReached(locale, { town, key, name, on: reached_on }) };
      }
      await sql
        .updateTable('milestone')
        .set({ reached_on: on as string })
        .where('town_code', '=', town)
        .where('id', '=', key)
        .execute();
      return {
        facts: { milestone: name, on: on as string },
        before: { milestone: { id: key, reachedOn: null } },
        after: { milestone: { id: key, reachedOn: on } },
      };
    },
  });
  if ('code' in changed) return changed;
  const milestoneOf = { town, key: milestone?.key ?? '' };
  return { __typename: 'MilestoneReached', revision: changed.revision, milestoneOf };
}
