import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { MilestoneType } from './milestone.type.ts';

function toMilestone(row: Selectable<Tables['milestone']>): MilestoneType {
  return {
    __typename: 'Milestone',
    id: toGlobalId('Milestone', row.town_code, row.id),
    name: row.name,
    dueOn: row.due_on,
    reachedOn: row.reached_on,
    town: row.town_code,
    key: row.id,
    projectKey: row.project_id,
  };
}

function milestones(reader: Reader, town: string) {
  return reader.selectFrom('milestone').selectAll().where('town_code', '=', town);
}

/** Milestones by id. */
export const milestoneById = batchById(
  async (reader, town, ids) => (await milestones(reader, town).where('id', 'in', ids).execute()).map(toMilestone),
  (milestone) => milestone.key,
);

/** Of each project its milestones, those due first at the front, those without a day in the order they were set. */
export const milestonesOfProject = batchManyById(
  async (reader, town, ids) => {
    const rows = await milestones(reader, town)
      .where('project_id', 'in', ids)
      .orderBy((eb) => eb.fn.coalesce('due_on', eb.val('9999-12-31')))
      .orderBy('id')
      .execute();
    return rows.map(toMilestone);
  },
  (milestone) => milestone.projectKey,
);
