// What a populous town held on its projects, and its contests.
import type { Database } from '../database/database.ts';
import { insertRows } from '../database/insert-rows.ts';

const contestCount = 60;
const entriesPerContest = 4;

/** Writes a review of each project and of the claim on it, and 60 contests with four entries each, recommended and not. */
export async function plantConsultations(
  database: Database,
  town: string,
  season: string,
  projects: readonly string[],
): Promise<void> {
  const { writer } = database;
  const reviews = projects.map((id) => ({
    town_code: town,
    id,
    kind: 'REVIEW' as const,
    project_id: id,
    claim_id: id,
    held_on: '2026-10-01',
    residents: 20,
    units: 2,
    others: 0,
    is_agreed: true,
    decision: '通过',
    rating: 5,
  }));
  await insertRows(writer, 'consultation', reviews);
  const contests = Array.from({ length: contestCount }, (_, index) => ({
    town_code: town,
    id: `contest-${index}`,
    season_id: season,
    name: `评选${index}`,
    opened_on: '2026-03-01',
  }));
  await insertRows(writer, 'contest', contests);
  const entries = contests.flatMap(({ id: contest }, index) =>
    Array.from({ length: entriesPerContest }, (_, place) => ({
      town_code: town,
      id: `${contest}-${place}`,
      contest_id: contest,
      grid_id: 'a1-n001',
      project_id: projects[index * entriesPerContest + place] ?? null,
      name: `申报${place}`,
      sort_key: `shen bao ${place}`,
      stage: place % 2 === 0 ? ('COLLECTED' as const) : ('RECOMMENDED' as const),
    })),
  );
  await insertRows(writer, 'contest_entry', entries);
  const steps = entries.map(({ id, stage }) => ({
    town_code: town,
    id,
    entry_id: id,
    stage,
    on_date: '2026-04-01',
    by_role: 'COORDINATOR' as const,
    why: '居民推荐',
  }));
  await insertRows(writer, 'contest_step', steps);
}
