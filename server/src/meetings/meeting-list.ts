import { insertRows } from '../database/insert-rows.ts';
import { type Failure, invalidInput, notFound } from '../graphql/failures.ts';
import type { Locale } from '../language/locale.ts';
import type { Writing } from '../ledger/ledger.ts';

/** Why these projects can't be a meeting's list: one is not there, or is of another season; null when they can. */
export async function listedProjectsFault(
  locale: Locale,
  { sql, town }: Writing,
  projects: string[],
  season: string,
): Promise<Failure | null> {
  const found = await sql
    .selectFrom('project')
    .select('season_id')
    .where('town_code', '=', town)
    .where('id', 'in', projects)
    .execute();
  if (found.length !== projects.length) return notFound(locale, 'projectNotFound');
  return found.every(({ season_id }) => season_id === season)
    ? null
    : invalidInput(locale, 'projects', 'projectsChosen');
}

/** Makes these projects, in this order, the meeting's list, and returns what it was before. */
export async function listProjects({ sql, town }: Writing, meeting: string, projects: string[]): Promise<string[]> {
  const before = await sql
    .selectFrom('meeting_project')
    .select('project_id')
    .where('town_code', '=', town)
    .where('meeting_id', '=', meeting)
    .orderBy('position')
    .execute();
  await sql
    .deleteFrom('hidden_row')
    .where('town_code', '=', town)
    .where('meeting_id', '=', meeting)
    .where('project_id', 'not in', projects)
    .execute();
  await sql.deleteFrom('meeting_project').where('town_code', '=', town).where('meeting_id', '=', meeting).execute();
  await insertRows(
    sql,
    'meeting_project',
    projects.map((project, index) => ({
      town_code: town,
      meeting_id: meeting,
      project_id: project,
      position: index + 1,
    })),
  );
  return before.map(({ project_id }) => project_id);
}
