import { v7 as uuid } from 'uuid';
import { townDate } from '../../clock.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { likelyDayFault, yearsFrom } from '../../graphql/likely-day.ts';
import type { Writing } from '../../ledger/ledger.ts';
import { changeProject } from '../change-project.ts';
import type { AddMilestoneInput } from './milestone.inputs.ts';
import type { MilestoneAdded } from './milestone.results.ts';

/** How far from today a milestone is due at most, before or after: it may be set down late. */
const mostYears = 5;

/** A project's milestones are shown all at once. */
const mostMilestones = 50;

/** Sets a milestone for a project. Refusals: those of every change of a project. */
export async function addMilestone(ctx: Context, input: AddMilestoneInput): Promise<MilestoneAdded | Failure> {
  const { locale } = ctx;
  const name = input.name?.trim();
  const dueOn = input.dueOn ?? null;
  const today = townDate(ctx.services.clock());
  const span = { from: yearsFrom(today, -mostYears), to: yearsFrom(today, mostYears) };
  const changed = await changeProject<{ milestone: string }>(ctx, input, {
    mutation: 'addMilestone',
    kind: 'MILESTONE_ADDED',
    asked: { name: input.name, dueOn },
    fault: () => (dueOn === null ? null : likelyDayFault(locale, 'dueOn', dueOn, span)),
    stages: ['DRAFT', 'OFFERED', 'UNDER_WAY'],
    async apply(writing, project) {
      if ((await countMilestones(writing, project.id)) >= mostMilestones) {
        return { refuse: invalidInput(locale, 'project', 'milestonesFull', { most: mostMilestones }) };
      }
      const id = uuid();
      const { sql, town } = writing;
      await sql
        .insertInto('milestone')
        .values({ town_code: town, id, project_id: project.id, name, due_on: dueOn, reached_on: null })
        .execute();
      return {
        facts: { milestone: name, dueOn },
        // Below a name of its own: what stands on top is told of the project, whose name replays would take this for.
        after: { milestone: { id, name, dueOn } },
        outcome: { milestone: id },
      };
    },
  });
  if ('code' in changed) return changed;
  const { revision, projectOf, outcome } = changed;
  const milestoneOf = { town: projectOf.town, key: outcome.milestone };
  return { __typename: 'MilestoneAdded', revision, milestoneOf };
}

async function countMilestones({ sql, town }: Writing, project: string): Promise<number> {
  const { count } = await sql
    .selectFrom('milestone')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('town_code', '=', town)
    .where('project_id', '=', project)
    .executeTakeFirstOrThrow();
  return Number(count);
}
