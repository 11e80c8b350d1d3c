import { v7 as uuid } from 'uuid';
import { sortKeyOf } from '../language/sort-key.ts';
import type { Writing } from '../ledger/ledger.ts';
import type { ProjectCategory, ProjectStage } from './project.entity.ts';
import { projectNumber } from './project-number.ts';

/** A project before it is written. */
interface PlannedProject {
  season: string;
  series: string;
  grid: string;
  name: string;
  category: ProjectCategory;
  stage: ProjectStage;
  need: string | null;
  slots: number;
}

/** Writes a project as the last of its season's list; returns it as the ledger tells it. */
export async function newProject(
  { sql, town }: Writing,
  planned: PlannedProject,
): Promise<PlannedProject & { id: string }> {
  const { season, series, grid, ...told } = planned;
  // No project is ever deleted, so their number is that of the last.
  const { count } = await sql
    .selectFrom('project')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('town_code', '=', town)
    .where('season_id', '=', season)
    .executeTakeFirstOrThrow();
  const id = uuid();
  await sql
    .insertInto('project')
    .values({
      town_code: town,
      id,
      season_id: season,
      series_id: series,
      grid_id: grid,
      ...told,
      sort_key: projectNumber(told.category, Number(count) + 1),
      name_key: sortKeyOf(told.name),
    })
    .execute();
  return { id, ...planned };
}
