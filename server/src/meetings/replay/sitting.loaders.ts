import { batchManyById } from '../../graphql/batches.ts';
import type { LedgerKind } from '../../ledger/ledger-entry.entity.ts';

const sittingKinds: LedgerKind[] = ['MEETING_OPENED', 'MEETING_REOPENED', 'MEETING_CLOSED'];

/** Of each meeting when it was opened, closed and opened again, as the ledger tells it, in order. */
export const sittingsOfMeeting = batchManyById(
  (reader, town, meetings) =>
    reader
      .selectFrom('ledger_entry')
      .select(['revision', 'at', 'kind'])
      .select((eb) => eb.ref('subject_id').$notNull().as('meeting'))
      .where('town_code', '=', town)
      .where('subject_id', 'in', meetings)
      .where('subject_type', '=', 'Meeting')
      .where('kind', 'in', sittingKinds)
      .orderBy('revision')
      .execute(),
  ({ meeting }) => meeting,
);
