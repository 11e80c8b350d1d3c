import type { Context } from '../graphql/context.ts';
import { type Failure, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { WriteInput } from '../graphql/write-input.ts';
import type { LedgerKind } from '../ledger/ledger-entry.entity.ts';
import type { MeetingStatus } from './meeting.entity.ts';
import type { CloseMeetingInput, OpenMeetingInput } from './meeting.inputs.ts';
import { type MeetingClosed, type MeetingOpened, wrongMeetingStatus } from './meeting.results.ts';
import { runsMeetings } from './runs-meetings.ts';

/** Opens claiming at a scheduled meeting. Refusals: NotAllowed, InvalidInput, NotFound, WrongMeetingStatus. */
export async function openMeeting(ctx: Context, input: OpenMeetingInput): Promise<MeetingOpened | Failure> {
  const step = await takeStep(ctx, input, {
    mutation: 'openMeeting',
    kind: 'MEETING_OPENED',
    from: 'SCHEDULED',
    to: 'OPEN',
    stamp: 'openedAt',
  });
  return 'code' in step ? step : { __typename: 'MeetingOpened', ...step };
}

/** Closes claiming at an open meeting. Refusals: NotAllowed, InvalidInput, NotFound, WrongMeetingStatus. */
export async function closeMeeting(ctx: Context, input: CloseMeetingInput): Promise<MeetingClosed | Failure> {
  const step = await takeStep(ctx, input, {
    mutation: 'closeMeeting',
    kind: 'MEETING_CLOSED',
    from: 'OPEN',
    to: 'CLOSED',
    stamp: 'closedAt',
  });
  return 'code' in step ? step : { __typename: 'MeetingClosed', ...step };
}

const stampColumns = { openedAt: 'opened_at', closedAt: 'closed_at' } as const;

interface Step {
  mutation: string;
  kind: LedgerKind;
  from: MeetingStatus;
  to: MeetingStatus;
  /** What remembers when. */
  stamp: keyof typeof stampColumns;
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
    async ({ sql, at }) => {
      const found = await sql
        .selectFrom('meeting')
        .select(['name', 'status'])
        .where('town_code', '=', town)
        .where('id', '=', id.key)
        .executeTakeFirst();
      if (!found) return { refuse: notFound(locale, 'meetingNotFound') };
      if (found.status !== step.from) return { refuse: wrongMeetingStatus(locale, meetingOf, found.status) };
      await sql
        .updateTable('meeting')
        .set({ status: step.to, [stampColumns[step.stamp]]: at })
        .where('town_code', '=', town)
        .where('id', '=', id.key)
        .execute();
      return {
        record: {
          kind: step.kind,
          subject: { type: 'Meeting', id: id.key },
          facts: { meeting: found.name },
          before: { status: found.status },
          after: { status: step.to, [step.stamp]: at },
          outcome: { meeting: id.key },
        },
      };
    },
  );
  if ('failure' in written) return written.failure;
  return { revision: written.revision, meetingOf };
}
