import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Grid } from '../../territory/grids/grid.entity.ts';
import { Town } from '../../towns/town.entity.ts';

export const allianceKinds = [
  'JOINT_CONFERENCE',
  'CO_GOVERNANCE',
  'PROPERTY',
  'HOME_COUNCIL',
  'SHOPS',
  'ENTERPRISE',
] as const;
export type AllianceKind = (typeof allianceKinds)[number];

/** A body that units, organisations and counted individuals belong to; it works in the grid and below it. */
const AllianceSchema = defineEntity({
  name: 'Alliance',
  tableName: 'alliance',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    kind: p.enum(allianceKinds),
    name: p.text(),
    sortKey: p.text(),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    purpose: p.text().nullable(),
    foundedOn: p.text(),
    dissolvedOn: p.text().nullable(),
  },
  indexes: [
    { name: 'alliance_sort_index', properties: ['town', 'sortKey', 'id'] },
    { name: 'alliance_grid_index', properties: ['town', 'grid'] },
  ],
});

export class Alliance extends AllianceSchema.class {}
AllianceSchema.setClass(Alliance);

declare module '../../database/tables.ts' {
  interface Tables {
    alliance: TableOf<typeof AllianceSchema>;
  }
}
