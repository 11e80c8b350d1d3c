import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Grid, gridLevels, neighbourhoodKinds } from './grid.entity.ts';

/** What a grid was from `since` until the day before `until`: its name, its place in the tree, its households. One row per change. */
const GridPastSchema = defineEntity({
  name: 'GridPast',
  tableName: 'grid_past',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    grid: () => p.manyToOne(Grid).primary().joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    since: p.text().primary(),
    until: p.text(),
    parentId: p.text().nullable(),
    level: p.enum(gridLevels),
    kind: p.enum(neighbourhoodKinds).nullable(),
    code: p.text().nullable(),
    name: p.text(),
    path: p.text(),
    households: p.integer().nullable(),
    latitude: p.double().$type<number>().nullable(),
    longitude: p.double().$type<number>().nullable(),
  },
  indexes: [
    { name: 'grid_past_path_index', properties: ['town', 'path'] },
    { name: 'grid_past_parent_index', properties: ['town', 'parentId', 'path'] },
  ],
});

export class GridPast extends GridPastSchema.class {}
GridPastSchema.setClass(GridPast);

declare module '../../database/tables.ts' {
  interface Tables {
    grid_past: TableOf<typeof GridPastSchema>;
  }
}
