import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../database/tables.ts';
import { Unit } from '../members/units/unit.entity.ts';
import { Town } from '../towns/town.entity.ts';
import { Grid } from './grids/grid.entity.ts';

export const seatedTypes = [
  'PartyOrganisation',
  'Post',
  'Station',
  'Project',
  'Unit',
  'PairingParty',
  'Alliance',
] as const;
export type SeatedType = (typeof seatedTypes)[number];

/**
 * Something that has its seat elsewhere since `on`. Where it was on an earlier day follows from these rows. A seat is a
 * grid or, for an organisation, a unit; both are null where there was none, as for a unit that had no home. A thing has
 * one row a day: what was moved twice on a day is told from where it began.
 */
const ReseatingSchema = defineEntity({
  name: 'Reseating',
  tableName: 'reseating',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    subjectType: p.enum(seatedTypes).primary(),
    subjectId: p.text().primary(),
    on: p.text().fieldName('on_date').primary(),
    fromGrid: () => p.manyToOne(Grid).joinColumns('town_code', 'from_grid_id').ownColumns('from_grid_id').nullable(),
    fromUnit: () => p.manyToOne(Unit).joinColumns('town_code', 'from_unit_id').ownColumns('from_unit_id').nullable(),
    toGrid: () => p.manyToOne(Grid).joinColumns('town_code', 'to_grid_id').ownColumns('to_grid_id').nullable(),
    toUnit: () => p.manyToOne(Unit).joinColumns('town_code', 'to_unit_id').ownColumns('to_unit_id').nullable(),
  },
  indexes: [
    { name: 'reseating_from_index', properties: ['town', 'fromGrid', 'on'] },
    { name: 'reseating_to_index', properties: ['town', 'toGrid', 'on'] },
  ],
});

export class Reseating extends ReseatingSchema.class {}
ReseatingSchema.setClass(Reseating);

declare module '../database/tables.ts' {
  interface Tables {
    reseating: TableOf<typeof ReseatingSchema>;
  }
}
