import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { PartyOrganisation } from '../../territory/organisations/party-organisation.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Unit } from '../units/unit.entity.ts';
import { Alliance } from './alliance.entity.ts';

/** A unit, an organisation, or a counted group of people in an alliance, from `since` until the day before `until`. */
const AllianceMemberSchema = defineEntity({
  name: 'AllianceMember',
  tableName: 'alliance_member',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    alliance: () => p.manyToOne(Alliance).joinColumns('town_code', 'alliance_id').ownColumns('alliance_id'),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id').nullable(),
    organisation: () =>
      p
        .manyToOne(PartyOrganisation)
        .joinColumns('town_code', 'organisation_id')
        .ownColumns('organisation_id')
        .nullable(),
    label: p.text().nullable(),
    headcount: p.integer().nullable(),
    since: p.text(),
    until: p.text().nullable(),
  },
  indexes: [
    { name: 'alliance_member_alliance_index', properties: ['town', 'alliance'] },
    { name: 'alliance_member_unit_index', properties: ['town', 'unit'] },
    { name: 'alliance_member_organisation_index', properties: ['town', 'organisation'] },
  ],
});

export class AllianceMember extends AllianceMemberSchema.class {}
AllianceMemberSchema.setClass(AllianceMember);

declare module '../../database/tables.ts' {
  interface Tables {
    alliance_member: TableOf<typeof AllianceMemberSchema>;
  }
}
