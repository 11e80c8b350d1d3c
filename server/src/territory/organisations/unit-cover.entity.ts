import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Unit } from '../../members/units/unit.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { PartyOrganisation } from './party-organisation.entity.ts';

/** A unit that a party organisation answers for without being seated in it, from `since` until the day before `until`. */
const UnitCoverSchema = defineEntity({
  name: 'UnitCover',
  tableName: 'unit_cover',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    organisation: () =>
      p.manyToOne(PartyOrganisation).joinColumns('town_code', 'organisation_id').ownColumns('organisation_id'),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id'),
    since: p.text(),
    until: p.text().nullable(),
  },
  indexes: [
    { name: 'unit_cover_organisation_index', properties: ['town', 'organisation'] },
    { name: 'unit_cover_unit_index', properties: ['town', 'unit'] },
  ],
});

export class UnitCover extends UnitCoverSchema.class {}
UnitCoverSchema.setClass(UnitCover);

declare module '../../database/tables.ts' {
  interface Tables {
    unit_cover: TableOf<typeof UnitCoverSchema>;
  }
}
