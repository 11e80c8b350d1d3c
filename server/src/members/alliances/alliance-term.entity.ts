import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { PartyOrganisation } from '../../territory/organisations/party-organisation.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Unit } from '../units/unit.entity.ts';
import { AllianceSeat } from './alliance-seat.entity.ts';

/** Which unit or organisation fills a seat, from `since` until the day before `until`. */
const AllianceTermSchema = defineEntity({
  name: 'AllianceTerm',
  tableName: 'alliance_term',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    seat: () => p.manyToOne(AllianceSeat).joinColumns('town_code', 'seat_id').ownColumns('seat_id'),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id').nullable(),
    organisation: () =>
      p
        .manyToOne(PartyOrganisation)
        .joinColumns('town_code', 'organisation_id')
        .ownColumns('organisation_id')
        .nullable(),
    since: p.text(),
    until: p.text().nullable(),
  },
  indexes: [
    { name: 'alliance_term_seat_index', properties: ['town', 'seat', 'since'] },
    { name: 'alliance_term_unit_index', properties: ['town', 'unit'] },
    { name: 'alliance_term_organisation_index', properties: ['town', 'organisation'] },
  ],
});

export class AllianceTerm extends AllianceTermSchema.class {}
AllianceTermSchema.setClass(AllianceTerm);

declare module '../../database/tables.ts' {
  interface Tables {
    alliance_term: TableOf<typeof AllianceTermSchema>;
  }
}
