import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Town } from '../towns/town.entity.ts';

/** What a ledger entry can say; how it says it stands in `kinds.ts`. */
export const ledgerKinds = [
  'DIVISIONS_IMPORTED',
  'UNITS_IMPORTED',
  'SEASON_IMPORTED',
  'CLAIM_MADE',
  'CLAIM_WITHDRAWN',
  'MEETING_SCHEDULED',
  'MEETING_OPENED',
  'MEETING_CLOSED',
  'TERRITORY_IMPORTED',
  'GRID_OPENED',
  'GRID_RENAMED',
  'GRID_MOVED',
  'GRID_SPLIT',
  'GRIDS_MERGED',
  'GRID_CLOSED',
  'HOUSEHOLDS_COUNTED',
  'GRID_LOCATED',
  'ORGANISATION_FOUNDED',
  'ORGANISATION_RENAMED',
  'ORGANISATION_REGULARISED',
  'ORGANISATION_MOVED',
  'ORGANISATION_PLACED',
  'ORGANISATION_DISSOLVED',
  'MEMBERS_COUNTED',
  'SECRETARY_NAMED',
  'UNIT_COVERED',
  'UNIT_COVER_ENDED',
  'JOINT_BRANCH_PROPOSED',
  'JOINT_BRANCH_JOINED',
  'JOINT_BRANCH_TURNED',
  'POST_ESTABLISHED',
  'POST_FILLED',
  'POST_VACATED',
  'POST_ABOLISHED',
  'ROSTER_COUNTED',
  'HOLDER_CORRECTED',
  'STATION_OPENED',
  'STATION_CHANGED',
  'STATION_REACH_CHANGED',
  'STATION_CLOSED',
  'PAIRING_SIGNED',
  'PAIRING_ENDED',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/**
 * One fact that was written, one row per revision of the town; never changed, never deleted.
 * It also holds the write's idempotency key with the outcome, so that a repeated write is answered from here.
 */
const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entry',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    revision: p.integer().primary(),
    epoch: p.integer(),
    at: p.text(),
    // No check in the database: the list grows with every module, and nothing writes entries but the ledger.
    kind: p.text().$type<LedgerKind>(),
    actorId: p.text(),
    actorRole: p.text(),
    subjectType: p.text().nullable(),
    subjectId: p.text().nullable(),
    facts: p.text(),
    before: p.text().nullable(),
    after: p.text().nullable(),
    mutation: p.text(),
    idempotencyKey: p.text(),
    inputHash: p.text(),
    outcome: p.text(),
  },
  uniques: [{ name: 'ledger_entry_idempotency', properties: ['town', 'actorId', 'mutation', 'idempotencyKey'] }],
  indexes: [{ name: 'ledger_entry_subject_index', properties: ['town', 'subjectId', 'revision'] }],
});

export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);

declare module '../database/tables.ts' {
  interface Tables {
    ledger_entry: TableOf<typeof LedgerEntrySchema>;
  }
}
