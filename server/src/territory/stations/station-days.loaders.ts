// Stations as of a day: the present (`on` is null), or an earlier one. Where they stood and what they served has a past;
// names, services and hours have none but the ledger's, and are told as they are.
import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { batchByDay } from '../batches-by-day.ts';
import { toGrid } from '../grids/grid.loaders.ts';
import { gridsOfDay } from '../grids/grid-days.loaders.ts';
import { isPerhapsSeatedIn, isThere, seatOn } from '../seated-on.ts';
import { stations, toStation } from './station.loaders.ts';
import type { StationType } from './station.type.ts';

/** Stations by id, where they stood on the day, whether they were there on it or not. */
export const stationOnDay = batchByDay((on) =>
  batchById(
    async (reader, town, ids) => {
      const list = stations(reader, town).select(seatOn(on, 'Station', 'station').as('seat'));
      const rows = await list.where('station.id', 'in', ids).execute();
      return rows.map((row) => stationThen(row, on));
    },
    (station) => station.key,
  ),
);

/** Of each grid the stations that stood in it on the day. */
export const stationsOfGrid = batchByDay((on) =>
  batchManyById(
    async (reader, town, grids) => {
      const list = stations(reader, town).select(seatOn(on, 'Station', 'station').as('seat'));
      const perhaps = list.where(isPerhapsSeatedIn(on, 'Station', 'station', town, grids));
      const there =
        on === null
          ? perhaps.where('station.closed_on', 'is', null)
          : perhaps.where(isThere(on, 'station.opened_on', 'station.closed_on'));
      const rows = await reader
        .selectFrom(there.as('there'))
        .selectAll()
        .where('seat', 'in', grids)
        .orderBy('sort_key')
        .orderBy('id')
        .execute();
      return rows.map((row) => stationThen(row, on));
    },
    (station) => station.gridKey,
  ),
);

/** Of each station the neighbourhoods that it was recorded as serving on the day, in the order of the tree. */
export const reachOfStation = batchByDay((on) =>
  batchManyById(
    async (reader, town, ids) => {
      const served = reader
        .selectFrom('station_reach')
        .innerJoin(gridsOfDay(reader, town, on).as('grid'), 'grid.id', 'station_reach.grid_id')
        .selectAll('grid')
        .select('station_reach.station_id')
        .where('station_reach.town_code', '=', town)
        .where('station_reach.station_id', 'in', ids)
        .orderBy('grid.path');
      const rows = await (on === null
        ? served.where('station_reach.until', 'is', null)
        : served.where(isThere(on, 'station_reach.since', 'station_reach.until'))
      ).execute();
      return rows.map(({ station_id, ...grid }) => ({ station: station_id, grid: toGrid(grid, on) }));
    },
    ({ station }) => station,
  ),
);

function stationThen(row: Selectable<Tables['station']> & { seat: string | null }, on: string | null): StationType {
  return { ...toStation(row), gridKey: row.seat as string, on };
}
