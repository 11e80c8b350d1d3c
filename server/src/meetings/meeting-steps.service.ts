import type { Context } from '../graphql/context.ts';
import { type Failure, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { WriteInput } from '../graphql/write-input.ts';
import type { LedgerKind } from '../ledger/ledger-entry.entity.ts';
import { Meeting, type MeetingStatus } from './meeting.entity.ts';
import type { CloseMeetingInput, OpenMeetingInput } from './meeting.inputs.ts';
import { type MeetingClosed, type MeetingOpened, wrongMeetingStatus } from './meeting.results.ts';
import { runsMeetings } from './runs-meetings.ts';

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
