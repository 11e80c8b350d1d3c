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
    kind: p.enum(ledgerKinds),
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
