import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Grid } from '../grids/grid.entity.ts';
import { Station } from '../stations/station.entity.ts';

export const postRoles = ['LEADER', 'FULL_TIME', 'PART_TIME', 'ROSTER', 'AREA_HEAD', 'STATION_DIRECTOR'] as const;
export type PostRole = (typeof postRoles)[number];

/** A place in the staffing of a grid, or at the head of a station. Who holds it since when is in `post_holding`. */
const PostSchema = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    station: () => p.manyToOne(Station).joinColumns('town_code', 'station_id').ownColumns('station_id').nullable(),
    role: p.enum(postRoles),
    establishedOn: p.text(),
    abolishedOn: p.text().nullable(),
  },
  // Of a LEADER, ROSTER or AREA_HEAD a grid has one at a time, and a station has one director.
  uniques: [
    {
      name: 'post_single_of_grid',
      properties: ['town', 'grid', 'role'],
      expression: (_columns, table, name) =>
        `create unique index ${name} on ${table.name} (town_code, grid_id, role) where abolished_on is null and station_id is null and role in ('LEADER', 'ROSTER', 'AREA_HEAD')`,
    },
    {
      name: 'post_director_of_station',
      properties: ['town', 'station'],
      expression: (_columns, table, name) =>
        `create unique index ${name} on ${table.name} (town_code, station_id) where abolished_on is null and role = 'STATION_DIRECTOR'`,
    },
  ],
  indexes: [
    { name: 'post_grid_index', properties: ['town', 'grid'] },
    { name: 'post_station_index', properties: ['town', 'station'] },
  ],
});

export class Post extends PostSchema.class {}
PostSchema.setClass(Post);

declare module '../../database/tables.ts' {
  interface Tables {
    post: TableOf<typeof PostSchema>;
  }
}
