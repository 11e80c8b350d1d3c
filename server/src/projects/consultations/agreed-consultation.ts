import type { Writing } from '../../ledger/ledger.ts';

/** Whether residents agreed in a hearing to a project of this series: whoever was heard on it once, was heard on it. */
export async function hasAgreedHearing({ sql, town }: Writing, series: string): Promise<boolean> {
  const agreed = await sql
    .selectFrom('consultation')
    .innerJoin('project', (join) =>
      join
        .onRef('project.town_code', '=', 'consultation.town_code')
        .onRef('project.id', '=', 'consultation.project_id'),
    )
    .select('consultation.id')
    .where('consultation.town_code', '=', town)
    .where('consultation.kind', '=', 'HEARING')
    .where('consultation.is_agreed', '=', true)
    .where('project.series_id', '=', series)
    .limit(1)
    .executeTakeFirst();
  return agreed !== undefined;
}

/** Whether a review found this project done. */
export async function hasAgreedReview({ sql, town }: Writing, project: string): Promise<boolean> {
  const agreed = await sql
    .selectFrom('consultation')
    .select('id')
    .where('town_code', '=', town)
    .where('kind', '=', 'REVIEW')
    .where('is_agreed', '=', true)
    .where('project_id', '=', project)
    .limit(1)
    .executeTakeFirst();
  return agreed !== undefined;
}
