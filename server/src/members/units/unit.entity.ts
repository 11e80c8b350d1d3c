import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Grid } from '../../territory/grids/grid.entity.ts';
import { Town } from '../../towns/town.entity.ts';

export const unitKinds = [
  'AGENCY',
  'PUBLIC_INSTITUTION',
  'STATE_ENTERPRISE',
  'PRIVATE_ENTERPRISE',
  'SOCIAL_ORGANISATION',
  'OTHER',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A co-building unit. `joinedOn` is null for a partner that is no member. */
const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    name: p.text(),
    sortKey: p.text(),
    kind: p.enum(unitKinds),
    home: () => p.manyToOne(Grid).joinColumns('town_code', 'home_id').ownColumns('home_id').nullable(),
    joinedOn: p.text().nullable(),
    leftOn: p.text().nullable(),
    leftReason: p.text().nullable(),
  },
  uniques: [{ name: 'unit_name_unique', properties: ['town', 'name'] }],
  indexes: [{ name: 'unit_sort_index', properties: ['town', 'sortKey', 'id'] }],
});

export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);

declare module '../../database/tables.ts' {
  interface Tables {
    unit: TableOf<typeof UnitSchema>;
  }
}
