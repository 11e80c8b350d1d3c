import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Unit } from '../../members/units/unit.entity.ts';
import { Town } from '../../towns/town.entity.ts';
import { Grid } from '../grids/grid.entity.ts';
import { PostHolder } from '../holders/post-holder.entity.ts';

export const organisationKinds = ['WORK_COMMITTEE', 'COMMITTEE', 'GENERAL_BRANCH', 'BRANCH', 'GROUP'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const organisationSettings = [
  'REGULAR',
  'PREPARATORY',
  'PROJECT',
  'FIELD',
  'WORKSHOP',
  'WINDOW',
  'GRID',
  'JOINT',
] as const;
export type OrganisationSetting = (typeof organisationSettings)[number];

/** A party organisation. It is seated in a grid or in a unit, never in both; `members` is a count. */
const PartyOrganisationSchema = defineEntity({
  name: 'PartyOrganisation',
  tableName: 'party_organisation',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    parent: () =>
      p.manyToOne(PartyOrganisation).joinColumns('town_code', 'parent_id').ownColumns('parent_id').nullable(),
    kind: p.enum(organisationKinds),
    setting: p.enum(organisationSettings),
    name: p.text(),
    sortKey: p.text(),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id').nullable(),
    unit: () => p.manyToOne(Unit).joinColumns('town_code', 'unit_id').ownColumns('unit_id').nullable(),
    secretary: () =>
      p.manyToOne(PostHolder).joinColumns('town_code', 'secretary_id').ownColumns('secretary_id').nullable(),
    members: p.integer().nullable(),
    foundedOn: p.text(),
    dissolvedOn: p.text().nullable(),
  },
  checks: [{ name: 'party_organisation_seat', expression: '(grid_id is null) <> (unit_id is null)' }],
  indexes: [
    { name: 'party_organisation_grid_index', properties: ['town', 'grid'] },
    { name: 'party_organisation_unit_index', properties: ['town', 'unit'] },
    { name: 'party_organisation_parent_index', properties: ['town', 'parent'] },
    { name: 'party_organisation_sort_index', properties: ['town', 'sortKey', 'id'] },
  ],
});

export class PartyOrganisation extends PartyOrganisationSchema.class {}
PartyOrganisationSchema.setClass(PartyOrganisation);

declare module '../../database/tables.ts' {
  interface Tables {
    party_organisation: TableOf<typeof PartyOrganisationSchema>;
  }
}
