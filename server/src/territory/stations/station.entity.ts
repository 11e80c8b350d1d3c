import { defineEntity, p } from '@mikro-orm/core';
import type { TableOf } from '../../database/tables.ts';
import { Town } from '../../towns/town.entity.ts';
import { Grid } from '../grids/grid.entity.ts';

export const stationTiers = ['CENTRE', 'AREA_CENTRE', 'NEIGHBOURHOOD_STATION', 'REST_STOP', 'OTHER'] as const;
export type StationTier = (typeof stationTiers)[number];

/** A service station, seated in a grid. `services` and `hours` are JSON: names of services, and opening hours by weekday. */
const StationSchema = defineEntity({
  name: 'Station',
  tableName: 'station',
  properties: {
    town: () => p.manyToOne(Town).primary().fieldName('town_code'),
    id: p.text().primary(),
    grid: () => p.manyToOne(Grid).joinColumns('town_code', 'grid_id').ownColumns('grid_id'),
    name: p.text(),
    sortKey: p.text(),
    tier: p.enum(stationTiers),
    latitude: p.double().$type<number>().nullable(),
    longitude: p.double().$type<number>().nullable(),
    services: p.text(),
    hours: p.text(),
    openedOn: p.text(),
    closedOn: p.text().nullable(),
  },
  indexes: [
    { name: 'station_grid_index', properties: ['town', 'grid'] },
    { name: 'station_sort_index', properties: ['town', 'sortKey', 'id'] },
  ],
});

export class Station extends StationSchema.class {}
StationSchema.setClass(Station);

declare module '../../database/tables.ts' {
  interface Tables {
    station: TableOf<typeof StationSchema>;
  }
}
