import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Context } from '../graphql/context.ts';
import { type Failure, type InvalidInput, notFound } from '../graphql/failures.ts';
import { parseIdOf } from '../graphql/ids.ts';
import type { RowKey } from '../graphql/row-key.ts';
import { firstFault } from '../graphql/validation.ts';
import { writeAs } from '../graphql/write-as.ts';
import type { WriteInput } from '../graphql/write-input.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import type { Record, Writing } from '../ledger/ledger.ts';
import type { MeetingStatus } from './meeting.entity.ts';
import { wrongMeetingStatus } from './meeting.results.ts';
import { runsMeetings } from './runs-meetings.ts';

/** The statuses in which a meeting still matters: all but CANCELLED. */
export const heldStatuses = ['SCHEDULED', 'OPEN', 'CLOSED'] as const satisfies readonly MeetingStatus[];

export type MeetingRow = Selectable<Tables['meeting']>;

/** Somebody who runs meetings asks about one of the town's. */
export interface MeetingAsked {
  viewer: AccountViewer;
  /** The meeting's key. */
  meeting: string;
  key: string;
}

/** What a change of a meeting leaves in the ledger; its subject is the meeting, whose name is among the facts. */
type Changed<Outcome> = Pick<Record<Outcome>, 'kind' | 'before' | 'after' | 'outcome'> & {
  facts?: Record<Outcome>['facts'];
};

interface MeetingChange<Outcome extends object> {
  mutation: string;
  /** What was asked besides the meeting, in keys of rows. */
  asked: object;
  /** In which statuses it can be done. */
  during: readonly MeetingStatus[];
  decide: (writing: Writing, meeting: MeetingRow) => Promise<{ refuse: Failure } | Changed<Outcome>>;
}

export interface MeetingWritten<Outcome> {
  meetingOf: RowKey;
  revision: number;
  outcome: Outcome;
  isRepeated: boolean;
}

/**
 * The viewer and the meeting of an input, or the first reason against it: NotAllowed, InvalidInput (the rules of the
 * input's class, then `faultOf`), NotFound. Whether the meeting is there is asked under the town's lock.
 */
export async function askAboutMeeting(
  ctx: Context,
  input: WriteInput & { meeting: string },
  faultOf: () => InvalidInput | null = () => null,
): Promise<MeetingAsked | Failure> {
  const viewer = runsMeetings(ctx);
  if ('code' in viewer) return viewer;
  const fault = (await firstFault(ctx.locale, input)) ?? faultOf();
  if (fault) return fault;
  const id = parseIdOf('Meeting', input.meeting);
  if (id?.town !== viewer.town) return notFound(ctx.locale, 'meetingNotFound');
  return { viewer, meeting: id.key, key: input.key };
}

/** Writes one change of a meeting. Refuses with NotFound, WrongMeetingStatus, and with what `decide` refuses with. */
export async function changeMeeting<Outcome extends object = object>(
  ctx: Context,
  { viewer, meeting, key }: MeetingAsked,
  { mutation, asked, during, decide }: MeetingChange<Outcome>,
): Promise<MeetingWritten<Outcome> | Failure> {
  const { locale } = ctx;
  const { town } = viewer;
  const meetingOf = { town, key: meeting };
  const written = await writeAs<Outcome>(
    ctx,
    viewer,
    { mutation, key, input: { ...asked, meeting }, missing: 'meetingNotFound' },
    async (writing) => {
      const found = await writing.sql
        .selectFrom('meeting')
        .selectAll()
        .where('town_code', '=', town)
        .where('id', '=', meeting)
        .executeTakeFirst();
      if (!found) return { refuse: notFound(locale, 'meetingNotFound') };
      if (!during.includes(found.status)) return { refuse: wrongMeetingStatus(locale, meetingOf, found.status) };
      const changed = await decide(writing, found);
      if ('refuse' in changed) return changed;
      const facts = { meeting: found.name, ...changed.facts };
      return { record: { ...changed, subject: { type: 'Meeting', id: meeting }, facts } };
    },
  );
  if ('failure' in written) return written.failure;
  return { ...written, meetingOf };
}

/** Writes these columns of one meeting. */
export async function updateMeeting({ sql, town }: Writing, id: string, columns: Partial<MeetingRow>): Promise<void> {
  await sql.updateTable('meeting').set(columns).where('town_code', '=', town).where('id', '=', id).execute();
}
