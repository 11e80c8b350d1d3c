import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Writing } from '../ledger/ledger.ts';

/** Everything about one project that decides what may be done with it. */
export interface ProjectSituation extends Selectable<Tables['project']> {
  season: string;
  season_closed_on: string | null;
  season_open_pool_on: string | null;
  grid: string;
  /** The path of its grid: who answers for it. */
  place: string;
}

/** The situation, to be read under the town's lock; undefined when there is no such project. */
export function projectSituation({ sql, town }: Writing, key: string): Promise<ProjectSituation | undefined> {
  return sql
    .selectFrom('project')
    .innerJoin('season', (join) =>
      join.onRef('season.town_code', '=', 'project.town_code').onRef('season.id', '=', 'project.season_id'),
    )
    .innerJoin('grid', (join) =>
      join.onRef('grid.town_code', '=', 'project.town_code').onRef('grid.id', '=', 'project.grid_id'),
    )
    .selectAll('project')
    .select([
      'season.name as season',
      'season.closed_on as season_closed_on',
      'season.open_pool_on as season_open_pool_on',
      'grid.name as grid',
      'grid.path as place',
    ])
    .where('project.town_code', '=', town)
    .where('project.id', '=', key)
    .executeTakeFirst();
}

/** Writes columns of one project. */
export async function updateProject(
  { sql, town }: Writing,
  key: string,
  columns: Partial<Pick<ProjectSituation, WrittenColumn>>,
): Promise<void> {
  await sql.updateTable('project').set(columns).where('town_code', '=', town).where('id', '=', key).execute();
}

type WrittenColumn =
  | 'name'
  | 'name_key'
  | 'sort_key'
  | 'category'
  | 'need'
  | 'slots'
  | 'grid_id'
  | 'stage'
  | 'progress'
  | 'closed_reason';

/** The names of the units whose claims stand on a project, the earliest claim first. */
export async function standingUnits({ sql, town }: Writing, key: string): Promise<string[]> {
  const rows = await sql
    .selectFrom('claim')
    .innerJoin('unit', (join) =>
      join.onRef('unit.town_code', '=', 'claim.town_code').onRef('unit.id', '=', 'claim.unit_id'),
    )
    .select('unit.name')
    .where('claim.town_code', '=', town)
    .where('claim.project_id', '=', key)
    .where('claim.status', '<>', 'WITHDRAWN')
    .orderBy('claim.revision')
    .execute();
  return rows.map(({ name }) => name);
}
