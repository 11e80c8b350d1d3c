import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { positionOf } from '../grids/position.type.ts';
import type { StationType } from './station.type.ts';

/** A station as GraphQL shows it. */
export function toStation(row: Selectable<Tables['station']>): StationType {
  return {
    __typename: 'Station',
    id: toGlobalId('Station', row.town_code, row.id),
    name: row.name,
    tier: row.tier,
    position: positionOf(row),
    services: JSON.parse(row.services),
    hours: JSON.parse(row.hours),
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    town: row.town_code,
    key: row.id,
    gridKey: row.grid_id,
    on: null,
  };
}

/** All columns of a town's stations, closed ones too. */
export function stations(reader: Reader, town: string) {
  return reader.selectFrom('station').selectAll('station').where('station.town_code', '=', town);
}

/** By the pronunciation of the name. */
export const byStationName = [{ column: 'sort_key' }, { column: 'id' }];

/** Stations by id, closed ones too. */
export const stationById = batchById(
  async (reader, town, ids) => {
    const rows = await stations(reader, town).where('station.id', 'in', ids).execute();
    return rows.map(toStation);
  },
  (station) => station.key,
);
