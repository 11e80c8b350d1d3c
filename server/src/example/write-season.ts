import { insertRows } from '../database/insert-rows.ts';
import type { Record, Writing } from '../ledger/ledger.ts';
import type { SeasonPlan } from './rows.ts';

/** Writes a season with all that happened in it, and returns what the ledger says of it. A meeting to come is left out. */
export async function writeSeason(
  { sql, revision }: Writing,
  plan: SeasonPlan,
): Promise<Pick<Record<object>, 'kind' | 'subject' | 'facts'>> {
  const { season, projects, meeting, claims, contest } = plan;
  await insertRows(sql, 'season', [season]);
  await insertRows(sql, 'project', projects);
  if (meeting?.status === 'CLOSED') await writeMeeting(sql, plan);
  await insertRows(
    sql,
    'claim',
    claims.map((claim) => ({ ...claim, revision })),
  );
  await insertRows(sql, 'milestone', plan.milestones);
  await insertRows(sql, 'consultation', plan.consultations);
  if (contest) {
    await insertRows(sql, 'contest', [contest.contest]);
    await insertRows(sql, 'contest_entry', contest.entries);
    await insertRows(sql, 'contest_step', contest.steps);
  }
  const facts = { season: season.name, projects: projects.length, claims: claims.length };
  return { kind: 'SEASON_IMPORTED', subject: { type: 'Season', id: season.id }, facts };
}

/** Writes the season's meeting with its list, its agenda and who came. */
export async function writeMeeting(
  sql: Writing['sql'],
  { meeting, projects, agenda, attendance }: SeasonPlan,
): Promise<void> {
  if (!meeting) return;
  await insertRows(sql, 'meeting', [meeting]);
  const list = projects.map((project, index) => ({
    town_code: meeting.town_code,
    meeting_id: meeting.id,
    project_id: project.id,
    position: index + 1,
  }));
  await insertRows(sql, 'meeting_project', list);
  await insertRows(sql, 'agenda_item', agenda);
  await insertRows(sql, 'attendance', attendance);
}
