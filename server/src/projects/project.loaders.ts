import type { Selectable } from 'kysely';
import type { Reader } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { batchById } from '../graphql/batches.ts';
import type { Context } from '../graphql/context.ts';
import { queryError } from '../graphql/failures.ts';
import { toGlobalId } from '../graphql/ids.ts';
import type { ProjectType } from './project.type.ts';

/** A project as GraphQL shows it. */
export function toProject(row: Selectable<Tables['project']>): ProjectType {
  return {
    __typename: 'Project',
    id: toGlobalId('Project', row.town_code, row.id),
    name: row.name,
    category: row.category,
    stage: row.stage,
    need: row.need,
    slots: row.slots,
    slotsLeft: row.slots - row.standing_claims,
    progress: row.progress,
    whyClosed: row.closed_reason,
    town: row.town_code,
    key: row.id,
    seasonKey: row.season_id,
    seriesKey: row.series_id,
    gridKey: row.grid_id,
  };
}

/** All columns of a town's projects. */
export function projects(reader: Reader, town: string) {
  return reader.selectFrom('project').selectAll('project').where('project.town_code', '=', town);
}

const byId = batchById(
  async (reader, town, ids) => {
    const rows = await projects(reader, town).where('project.id', 'in', ids).execute();
    return rows.map(toProject);
  },
  (project) => project.key,
);

/** The project with that id, or undefined. */
export function findProject(ctx: Context, town: string, id: string): Promise<ProjectType | undefined> {
  return ctx.load(byId, { town, id });
}

/** The project that a row points at. Fails with NOT_FOUND, which the foreign keys rule out. */
export async function projectById(ctx: Context, town: string, id: string): Promise<ProjectType> {
  const project = await findProject(ctx, town, id);
  if (!project) throw queryError(ctx.locale, 'NOT_FOUND', 'projectNotFound');
  return project;
}

/** Of each project the one of the same series in the latest earlier season. */
export const previousProject = batchById(
  async (reader, town, ids) => {
    const rows = await projects(reader, town)
      .innerJoin('season as its', (join) =>
        join.onRef('its.town_code', '=', 'project.town_code').onRef('its.id', '=', 'project.season_id'),
      )
      .innerJoin('project as later', (join) =>
        join.onRef('later.town_code', '=', 'project.town_code').onRef('later.series_id', '=', 'project.series_id'),
      )
      .innerJoin('season as latest', (join) =>
        join.onRef('latest.town_code', '=', 'later.town_code').onRef('latest.id', '=', 'later.season_id'),
      )
      .select('later.id as later_id')
      .whereRef('its.begun_on', '<', 'latest.begun_on')
      .where('later.id', 'in', ids)
      .orderBy('its.begun_on', 'asc')
      .execute();
    return rows.map((row) => ({ later: row.later_id, project: toProject(row) }));
  },
  ({ later }) => later,
);
