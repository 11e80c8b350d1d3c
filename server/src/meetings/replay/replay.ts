// A meeting as it was, from the ledger alone: the picture that its opening left there, and what was written since.
import type { Reader } from '../../database/database.ts';
import type { Context } from '../../graphql/context.ts';
import { townByCode } from '../../towns/town.loaders.ts';
import type { MeetingType } from '../meeting.type.ts';
import { type FoldedEntry, foldEntries, picturedSubjects } from './fold-entries.ts';
import type { MeetingPicture } from './meeting-picture.ts';
import { pictureByRevision } from './picture.loaders.ts';
import { sittingsOfMeeting } from './sitting.loaders.ts';

/** A moment in a town: its revision, and when that was committed. */
export interface Moment {
  revision: number;
  at: string;
}

/** What can be replayed of a meeting: from its first opening to its last closing, or to now while it is open. */
export interface ReplaySpan {
  from: Moment;
  to: Moment;
}

/** The span of a meeting's replay; null while it was not opened, and where the ledger holds no picture of its opening. */
export async function replaySpan(ctx: Context, { townCode: town, key }: MeetingType): Promise<ReplaySpan | null> {
  const sittings = (await ctx.load(sittingsOfMeeting, { town, id: key })) ?? [];
  const [from] = sittings;
  const last = sittings.at(-1);
  if (!from || !last || !(await ctx.load(pictureByRevision, { town, id: String(from.revision) }))) return null;
  const present = await ctx.load(townByCode, town);
  const isOver = last.kind === 'MEETING_CLOSED' || !present;
  return { from, to: isOver ? last : { revision: present.revision, at: present.committedAt } };
}

/** The last moment in the span that is not after an instant; its beginning, where the instant lies before it. */
export async function momentAt({ reader }: Context, town: string, span: ReplaySpan, at: string): Promise<Moment> {
  // Instants compare as text only up to the year 9999.
  if (Date.parse(at) >= Date.parse(span.to.at)) return span.to;
  const found = await reader
    .selectFrom('ledger_entry')
    .select(['revision', 'at'])
    .where('town_code', '=', town)
    .where('revision', '>=', span.from.revision)
    .where('revision', '<=', span.to.revision)
    .where('at', '<=', at)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? span.from;
}

/** The moment of a revision; the span's beginning or end, where the revision lies outside of it. */
export async function momentOf({ reader }: Context, town: string, span: ReplaySpan, revision: number): Promise<Moment> {
  if (revision <= span.from.revision) return span.from;
  if (revision >= span.to.revision) return span.to;
  return reader
    .selectFrom('ledger_entry')
    .select(['revision', 'at'])
    .where('town_code', '=', town)
    .where('revision', '=', revision)
    .executeTakeFirstOrThrow();
}

/** The meeting's picture at a moment of the span. */
export async function pictureAt(
  ctx: Context,
  { townCode: town, key }: MeetingType,
  moment: Moment,
): Promise<MeetingPicture> {
  const sittings = (await ctx.load(sittingsOfMeeting, { town, id: key })) ?? [];
  const opening = sittings.findLast(({ kind, revision }) => kind !== 'MEETING_CLOSED' && revision <= moment.revision);
  const taken = opening && (await ctx.load(pictureByRevision, { town, id: String(opening.revision) }));
  if (!taken) throw new Error(`the ledger of ${town} holds no picture of meeting ${key} at ${moment.revision}`);
  const entries = await entriesAfter(ctx.reader, town, { from: taken.revision, to: moment.revision });
  return foldEntries(taken.picture, entries);
}

/** The entries after one revision and up to another that may change a picture, in order. */
export async function entriesAfter(
  reader: Reader,
  town: string,
  { from, to }: { from: number; to: number },
): Promise<(FoldedEntry & Moment)[]> {
  const rows = await reader
    .selectFrom('ledger_entry')
    .select(['revision', 'at', 'kind', 'subject_type as subjectType', 'subject_id as subjectId', 'after'])
    .where('town_code', '=', town)
    .where('revision', '>', from)
    .where('revision', '<=', to)
    .where('subject_type', 'in', picturedSubjects)
    .orderBy('revision')
    .execute();
  return rows.map((row) => ({ ...row, after: row.after === null ? null : JSON.parse(row.after) }));
}
