import { v7 as uuid } from 'uuid';
import type { Context } from '../graphql/context.ts';
import { type Failure, invalidInput, notAllowed, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { WriteInput } from '../graphql/write-input.ts';
import { hasRole } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import type { Decision, Writing } from '../ledger/ledger.ts';
import type { LedgerKind } from '../ledger/ledger-entry.entity.ts';
import { Meeting, type MeetingStatus } from './meeting.entity.ts';
import type { CloseMeetingInput, OpenMeetingInput, ScheduleMeetingInput } from './meeting.inputs.ts';
import {
  type MeetingClosed,
  type MeetingOpened,
  type MeetingScheduled,
  wrongMeetingStatus,
} from './meeting.results.ts';
import { MeetingProject } from './meeting-project.entity.ts';

/** The viewer as one who runs the whole town's meetings, or the failure that says why not. */
function runsMeetings({ viewer, locale }: Context): AccountViewer | Failure {
  if (hasRole(viewer, 'runMeeting') && viewer.within === null) return viewer;
  return notAllowed(locale, viewer.role === 'SIGNED_OUT' ? 'signInFirst' : 'notAllowed');
}

/** Puts a meeting with its list of projects on the calendar. Refuses projects that are not the current season's. */
export async function scheduleMeeting(ctx: Context, input: ScheduleMeetingInput): Promise<MeetingScheduled | Failure> {
  const viewer = runsMeetings(ctx);
  if ('code' in viewer) return viewer;
  const fault = await firstFault(ctx.locale, input);
  if (fault) return fault;
  const { town } = viewer;
  if (input.town !== town) return notFound(ctx.locale, 'townNotFound');
  const projects = input.projects.map((id) => parseIdOf('Project', id));
  if (projects.some((project) => project?.town !== town)) return notFound(ctx.locale, 'projectNotFound');

  const { key, name, kind, heldOn, exclusiveClaiming } = input;
  const keys = projects.map((project) => (project as { key: string }).key);
  const plan = { name, kind, heldOn, exclusiveClaiming: exclusiveClaiming ?? false };
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
  { sql, em, town }: Writing,
  plan: { name: string; kind: Meeting['kind']; heldOn: string; exclusiveClaiming: boolean },
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
  await em.insert(Meeting, { ...meeting, town, season: [town, current.id] } as never);
  await em.insertMany(
    MeetingProject,
    projects.map((project, index) => ({
      town,
      meeting: [town, id],
      project: [town, project],
      position: index + 1,
    })) as never,
  );
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

/** Opens claiming at a scheduled meeting. */
export async function openMeeting(ctx: Context, input: OpenMeetingInput): Promise<MeetingOpened | Failure> {
  const step = await takeStep(ctx, input, {
    mutation: 'openMeeting',
    kind: 'MEETING_OPENED',
    from: 'SCHEDULED',
    change: (at) => ({ status: 'OPEN', openedAt: at }),
  });
  return 'code' in step ? step : { __typename: 'MeetingOpened', ...step };
}

/** Closes claiming at an open meeting. */
export async function closeMeeting(ctx: Context, input: CloseMeetingInput): Promise<MeetingClosed | Failure> {
  const step = await takeStep(ctx, input, {
    mutation: 'closeMeeting',
    kind: 'MEETING_CLOSED',
    from: 'OPEN',
    change: (at) => ({ status: 'CLOSED', closedAt: at }),
  });
  return 'code' in step ? step : { __typename: 'MeetingClosed', ...step };
}

interface Step {
  mutation: string;
  kind: LedgerKind;
  from: MeetingStatus;
  change: (at: string) => { status: MeetingStatus; openedAt?: string; closedAt?: string };
}

async function takeStep(ctx: Context, input: WriteInput & { meeting: string }, step: Step) {
  const viewer = runsMeetings(ctx);
  if ('code' in viewer) return viewer;
  const { locale } = ctx;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const { town } = viewer;
  const id = parseIdOf('Meeting', input.meeting);
  if (id?.town !== town) return notFound(locale, 'meetingNotFound');
  const meetingOf = { town, key: id.key };
  const written = await writeAs<{ meeting: string }>(
    ctx,
    viewer,
    { mutation: step.mutation, key: input.key, input: { meeting: id.key }, missing: 'meetingNotFound' },
    async ({ sql, em, at }) => {
      const found = await sql
        .selectFrom('meeting')
        .select(['name', 'status'])
        .where('town_code', '=', town)
        .where('id', '=', id.key)
        .executeTakeFirst();
      if (!found) return { refuse: notFound(locale, 'meetingNotFound') };
      if (found.status !== step.from) return { refuse: wrongMeetingStatus(locale, meetingOf, found.status) };
      const after = step.change(at);
      await em.nativeUpdate(Meeting, { town, id: id.key }, after);
      return {
        record: {
          kind: step.kind,
          subject: { type: 'Meeting', id: id.key },
          facts: { meeting: found.name },
          before: { status: found.status },
          after,
          outcome: { meeting: id.key },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { revision: written.revision, meetingOf };
}
