import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Pairing } from './pairing.entity.ts';

/** Something that was done for a pairing. */
const PairingDeedSchema = defineEntity({
  name: 'PairingDeed',
  tableName: 'pairing_deed',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    pairing: () => p.manyToOne(Pairing).joinColumns('town_code', 'pairing_id').ownColumns('pairing_id'),
    on: p.text().fieldName('on_date'),
    done: p.text(),
  },
  indexes: [{ name: 'pairing_deed_pairing_index', properties: ['town', 'pairing', 'on'] }],
});

export class PairingDeed extends PairingDeedSchema.class {}
PairingDeedSchema.setClass(PairingDeed);

declare module '../../database/tables.ts' {
  interface Tables {
    pairing_deed: TableOf<typeof PairingDeedSchema>;
  }
}
