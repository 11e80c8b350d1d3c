import { v7 as uuid } from 'uuid';
import type { Context } from '../graphql/context.ts';
import { type Failure, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { likelyDayFault } from '../graphql/likely-day.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { Decision, Writing } from '../ledger/ledger.ts';
import { newClaimCode } from './claim-code.ts';
import { likelyMeetingDays } from './likely-meeting-days.ts';
import type { MeetingKind } from './meeting.entity.ts';
import type { ScheduleMeetingInput } from './meeting.inputs.ts';
import type { MeetingScheduled } from './meeting.results.ts';
import { listedProjectsFault, listProjects } from './meeting-list.ts';
import { runsMeetings } from './runs-meetings.ts';

/** Puts a meeting with its list of projects on the calendar. Refuses projects that are not the current season's. */
export async function scheduleMeeting(ctx: Context, input: ScheduleMeetingInput): Promise<MeetingScheduled | Failure> {
  const viewer = runsMeetings(ctx);
  if ('code' in viewer) return viewer;
  const fault =
    (await firstFault(ctx.locale, input)) ??
    likelyDayFault(ctx.locale, 'heldOn', input.heldOn, likelyMeetingDays(ctx.services.clock()));
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

async function decideSchedule(
  { locale }: Context,
  writing: Writing,
  plan: { name: string; kind: MeetingKind; heldOn: string; exclusiveClaiming: boolean },
  projects: string[],
): Promise<Decision<{ meeting: string }, Failure>> {
  const { sql, town } = writing;
  const current = await sql
    .selectFrom('season')
    .select('id')
    .where('town_code', '=', town)
    .orderBy('begun_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  // Without a season there is no project yet that a meeting could list.
  if (!current) return { refuse: notFound(locale, 'projectNotFound') };
  const fault = await listedProjectsFault(locale, writing, projects, current.id);
  if (fault) return { refuse: fault };
  const id = uuid();
  const meeting = {
    ...plan,
    id,
    status: 'SCHEDULED' as const,
    season: current.id,
    claimCode: await freeClaimCode(writing),
  };
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
      claim_code: meeting.claimCode,
    })
    .execute();
  await listProjects(writing, id, projects);
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

/** A code that no meeting of any town has; two towns that draw the same at the same moment would be one write lost. */
async function freeClaimCode({ sql }: Writing): Promise<string> {
  for (;;) {
    const code = newClaimCode();
    const taken = await sql.selectFrom('meeting').select('id').where('claim_code', '=', code).executeTakeFirst();
    if (!taken) return code;
  }
}
