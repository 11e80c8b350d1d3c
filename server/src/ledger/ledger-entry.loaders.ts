import type { Selectable } from 'kysely';
import type { Reader } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { batchById } from '../graphql/batches.ts';
import { toGlobalId } from '../graphql/ids.ts';
import { type Action, may } from '../identity/scope.ts';
import type { Role, Viewer } from '../identity/viewer.ts';
import { type Audience, kinds } from './kinds.ts';
import { type LedgerKind, ledgerKinds } from './ledger-entry.entity.ts';
import type { FeedEntryType, LedgerEntryType, SubjectKey } from './ledger-entry.type.ts';

/** What of an entry the feed shows. */
export const shownColumns = ['town_code', 'revision', 'at', 'kind', 'subject_type', 'subject_id', 'facts'] as const;
const auditColumns = [...shownColumns, 'actor_id', 'actor_role', 'before', 'after'] as const;

export type ShownRow = Pick<Selectable<Tables['ledger_entry']>, (typeof shownColumns)[number]>;
export type AuditRow = Pick<Selectable<Tables['ledger_entry']>, (typeof auditColumns)[number]>;

/** What one must be allowed to do in the town to be told of an entry. */
const needed: { [audience in Audience]: Action } = {
  board: 'readBoard',
  register: 'readRegister',
  ledger: 'readLedger',
};

/** The kinds of entries that the viewer is told of in the town's feed. */
export function shownKinds(viewer: Viewer, town: string): LedgerKind[] {
  return ledgerKinds.filter((kind) => may(viewer, needed[kinds[kind].to], town));
}

/** Entries of a town with all that auditors see, without an order. */
export function auditEntries(reader: Reader, town: string) {
  return reader
    .selectFrom('ledger_entry')
    .select([...auditColumns])
    .where('town_code', '=', town);
}

/** Entries of these kinds after one revision and up to another, in order. */
export async function entriesBetween(
  reader: Reader,
  town: string,
  { from, to }: { from: number; to: number },
  kinds: LedgerKind[],
): Promise<FeedEntryType[]> {
  const rows = await reader
    .selectFrom('ledger_entry')
    .select([...shownColumns])
    .where('town_code', '=', town)
    .where('revision', '>', from)
    .where('revision', '<=', to)
    .where('kind', 'in', kinds)
    .orderBy('revision')
    .execute();
  return rows.map(toFeedEntry);
}

/** Entries by revision. */
export const entryByRevision = batchById(
  async (reader, town, revisions) => {
    const rows = await auditEntries(reader, town).where('revision', 'in', revisions.map(Number)).execute();
    return rows.map(toLedgerEntry);
  },
  ({ revision }) => String(revision),
);

/** Names of accounts. */
export const accountNames = batchById(
  (reader, town, ids) =>
    reader
      .selectFrom('account')
      .select(['id', 'display_name as name'])
      .where('town_code', '=', town)
      .where('id', 'in', ids)
      .execute(),
  ({ id }) => id,
);

export function toLedgerEntry(row: AuditRow): LedgerEntryType {
  const { town_code: town, revision } = row;
  return {
    __typename: 'LedgerEntry',
    id: toGlobalId('LedgerEntry', town, String(revision)),
    town,
    ...toFeedEntry(row),
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
    actorId: row.actor_id,
    actorRole: row.actor_role as Role,
  };
}

/** An entry as the feed shows it. */
export function toFeedEntry({ revision, at, kind, facts, ...row }: ShownRow): FeedEntryType {
  return { revision, at, kind, facts: JSON.parse(facts), subjectKey: subjectOf(row) };
}

function subjectOf({
  town_code: town,
  subject_type: type,
  subject_id: key,
}: Pick<ShownRow, 'town_code' | 'subject_type' | 'subject_id'>): SubjectKey | null {
  return type === null || key === null ? null : { type, town, key };
}
