import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Pairing } from './pairing.entity.ts';

/** A pairing was renewed: until when it held before, and until when it holds since. */
const PairingRenewalSchema = defineEntity({
  name: 'PairingRenewal',
  tableName: 'pairing_renewal',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    pairing: () => p.manyToOne(Pairing).joinColumns('town_code', 'pairing_id').ownColumns('pairing_id'),
    on: p.text().fieldName('on_date'),
    lapsedOnBefore: p.text().nullable(),
    lapsesOn: p.text().nullable(),
  },
  indexes: [{ name: 'pairing_renewal_pairing_index', properties: ['town', 'pairing', 'on'] }],
});

export class PairingRenewal extends PairingRenewalSchema.class {}
PairingRenewalSchema.setClass(PairingRenewal);

declare module '../../database/tables.ts' {
  interface Tables {
    pairing_renewal: TableOf<typeof PairingRenewalSchema>;
  }
}
