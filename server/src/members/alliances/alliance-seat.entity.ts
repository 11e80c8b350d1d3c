import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Alliance } from './alliance.entity.ts';

/** A seat in an alliance's committee: a fixed one (the 3 of “3+X”, the 1+6+7 of “1+6+7+X”), or one of the X. */
const AllianceSeatSchema = defineEntity({
  name: 'AllianceSeat',
  tableName: 'alliance_seat',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    alliance: () => p.manyToOne(Alliance).joinColumns('town_code', 'alliance_id').ownColumns('alliance_id'),
    title: p.text(),
    isFixed: p.boolean(),
    position: p.integer(),
    endedOn: p.text().nullable(),
  },
  indexes: [{ name: 'alliance_seat_alliance_index', properties: ['town', 'alliance'] }],
});

export class AllianceSeat extends AllianceSeatSchema.class {}
AllianceSeatSchema.setClass(AllianceSeat);

declare module '../../database/tables.ts' {
  interface Tables {
    alliance_seat: TableOf<typeof AllianceSeatSchema>;
  }
}
