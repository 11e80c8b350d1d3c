import { v7 as uuid } from 'uuid';
import { townDate } from '../clock.ts';
import type { Context } from '../graphql/context.ts';
import { type Failure, invalidInput, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { likelyDayFault, yearsFrom } from '../graphql/likely-day.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { Decision, Writing } from '../ledger/ledger.ts';
import type { MeetingKind } from './meeting.entity.ts';
import type { ScheduleMeetingInput } from './meeting.inputs.ts';
import type { MeetingScheduled } from './meeting.results.ts';
import { runsMeetings } from './runs-meetings.ts';

/** Puts a meeting with its list of projects on the calendar. Refuses projects that are not the current season's. */
export async function scheduleMeeting(ctx: Context, input: ScheduleMeetingInput): Promise<MeetingScheduled | Failure> {
  const viewer = runsMeetings(ctx);
  if ('code' in viewer) return viewer;
  const fault =
    (await firstFault(ctx.locale, input)) ?? likelyDayFault(ctx.locale, 'heldOn', input.heldOn, likelySpan(ctx));
  if (fault) return fault;
  const { town } = viewer;
  if (input.town !== town) return notFound(ctx.locale, 'townNotFound');
  const projects = input.projects.map((id) => parseIdOf('Project', id));
  if (projects.some((project) => project?.town !== town)) return notFound(ctx.locale, 'projectNotFound');

  const { key, kind, heldOn, exclusiveClaiming } = input;
  const keys = projects.map((project) => (project as { key: string }).key);
  const plan = { name: input.name.trim(), kind, heldOn, exclusiveClaiming: exclusiveClaiming ?? false };
  const written = await writeAs<{ meeting: string }>(
    ctx,
    viewer,
    { mutation: 'scheduleMeeting', key, input: { ...plan, projects: keys }, missing: 'townNotFound' },
    (writing) => decideSchedule(ctx, writing, plan, keys),
  );
  if ('failure' in written) return written.failure;
  const { outcome, revision } = written;
  return { __typename: 'MeetingScheduled', revision, meetingOf: { town, key: outcome.meeting } };
}

/** When meetings are held: one that was forgotten may be entered years later, and none is planned far ahead. */
function likelySpan({ services }: Context): { from: string; to: string } {
  const today = townDate(services.clock());
  return { from: yearsFrom(today, -10), to: yearsFrom(today, 5) };
}

async function decideSchedule(
  { locale }: Context,
  { sql, town }: Writing,
  plan: { name: string; kind: MeetingKind; heldOn: string; exclusiveClaiming: boolean },
  projects: string[],
): Promise<Decision<{ meeting: string }, Failure>> {
  const found = await sql
    .selectFrom('project')
    .select('season_id')
    .where('town_code', '=', town)
    .where('id', 'in', projects)
    .execute();
  if (found.length !== projects.length) return { refuse: notFound(locale, 'projectNotFound') };
  const current = await sql
    .selectFrom('season')
    .select('id')
    .where('town_code', '=', town)
    .orderBy('begun_on', 'desc')
    .executeTakeFirstOrThrow();
  if (found.some(({ season_id }) => season_id !== current.id)) {
    return { refuse: invalidInput(locale, 'projects', 'projectsChosen') };
  }
  const id = uuid();
  const meeting = { ...plan, id, status: 'SCHEDULED' as const, season: current.id };
  await sql
    .insertInto('meeting')
    .values({
      town_code: town,
      id,
      season_id: current.id,
      name: plan.name,
      kind: plan.kind,
      status: 'SCHEDULED',
      held_on: plan.heldOn,
      exclusive_claiming: plan.exclusiveClaiming,
    })
    .execute();
  const listed = projects.map((project, index) => ({
    town_code: town,
    meeting_id: id,
    project_id: project,
    position: index + 1,
  }));
  await sql.insertInto('meeting_project').values(listed).execute();
  return {
    record: {
      kind: 'MEETING_SCHEDULED',
      subject: { type: 'Meeting', id },
      facts: { meeting: plan.name, projects: projects.length },
      after: { ...meeting, projects },
      outcome: { meeting: id },
    },
  };
}
