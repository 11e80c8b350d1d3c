import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';

export const pairingModes = [
  'VILLAGE_NEIGHBOURHOOD',
  'RESIDENT',
  'INDEPENDENT',
  'URBAN_RURAL',
  'DOUBLE_HUNDRED',
  'MENTORING',
] as const;
export type PairingMode = (typeof pairingModes)[number];

/** An agreement between two parties. In force from `signedOn` until the day before it is ended or lapses, whichever is first. */
const PairingSchema = defineEntity({
  name: 'Pairing',
  tableName: 'pairing',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    mode: p.enum(pairingModes),
    promise: p.text(),
    signedOn: p.text(),
    lapsesOn: p.text().nullable(),
    endedOn: p.text().nullable(),
    endedReason: p.text().nullable(),
  },
  indexes: [{ name: 'pairing_signed_index', properties: ['town', 'signedOn', 'id'] }],
});

export class Pairing extends PairingSchema.class {}
PairingSchema.setClass(Pairing);

declare module '../../database/tables.ts' {
  interface Tables {
    pairing: TableOf<typeof PairingSchema>;
  }
}
