import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Grid } from '../grids/grid.entity.ts';
import { Station } from './station.entity.ts';

/** A neighbourhood that a station is recorded as serving, from `since` until the day before `until`. */
const StationReachSchema = defineEntity({
  name: 'StationReach',
  tableName: 'station_reach',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    station: () => p.manyToOne(Station).joinColumns('town_code', 'station_id').ownColumns('station_id'),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    since: p.text(),
    until: p.text().nullable(),
  },
  indexes: [
    { name: 'station_reach_station_index', properties: ['town', 'station'] },
    { name: 'station_reach_grid_index', properties: ['town', 'grid'] },
  ],
});

export class StationReach extends StationReachSchema.class {}
StationReachSchema.setClass(StationReach);

declare module '../../database/tables.ts' {
  interface Tables {
    station_reach: TableOf<typeof StationReachSchema>;
  }
}
