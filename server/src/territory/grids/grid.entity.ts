import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';

export const gridLevels = ['TOWN', 'AREA', 'NEIGHBOURHOOD', 'MICRO_GRID', 'BUILDING_GROUP'] as const;
export type GridLevel = (typeof gridLevels)[number];

export const neighbourhoodKinds = ['RESIDENTIAL', 'VILLAGE'] as const;
export type NeighbourhoodKind = (typeof neighbourhoodKinds)[number];

/**
 * A node of the town's five-level tree, as it is now or was when it was closed. `path` holds the sort keys from the root
 * down, so that a subtree is one range. Name, place in the tree and households are so since `since`; what they were
 * before is in `grid_past`.
 */
const GridSchema = defineEntity({
  name: 'Grid',
  tableName: 'grid',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    parent: () => p.manyToOne(Grid).joinColumns('town_code', 'parent_id').ownColumns('parent_id').nullable(),
    level: p.enum(gridLevels),
    kind: p.enum(neighbourhoodKinds).nullable(),
    code: p.text().nullable(),
    name: p.text(),
    path: p.text(),
    households: p.integer().nullable(),
    latitude: p.double().$type<number>().nullable(),
    longitude: p.double().$type<number>().nullable(),
    openedOn: p.text(),
    closedOn: p.text().nullable(),
    since: p.text(),
  },
  uniques: [
    { name: 'grid_path_unique', properties: ['town', 'path'] },
    { name: 'grid_code_unique', properties: ['town', 'code'] },
  ],
  indexes: [
    { name: 'grid_level_index', properties: ['town', 'level', 'path'] },
    { name: 'grid_parent_index', properties: ['town', 'parent', 'path'] },
  ],
});

export class Grid extends GridSchema.class {}
GridSchema.setClass(Grid);

declare module '../../database/tables.ts' {
  interface Tables {
    grid: TableOf<typeof GridSchema>;
  }
}
