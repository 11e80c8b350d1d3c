import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { GridType } from './grid.type.ts';
import { positionOf } from './position.type.ts';

export type GridRow = Selectable<Tables['grid']>;

/** A grid as GraphQL shows it; with `on`, as it was on that day. */
export function toGrid(row: GridRow, on: string | null = null): GridType {
  return {
    __typename: 'Grid',
    id: toGlobalId('Grid', row.town_code, row.id),
    code: row.code,
    level: row.level,
    kind: row.kind,
    name: row.name,
    households: row.households,
    position: positionOf(row),
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    since: row.since,
    town: row.town_code,
    key: row.id,
    parentKey: row.parent_id,
    treePath: row.path,
    on,
  };
}

/** Grids by id. */
export const gridById = batchById(
  async (reader, town, ids) => {
    const rows = await grids(reader, town).where('id', 'in', ids).execute();
    return rows.map((row) => toGrid(row));
  },
  (grid) => grid.key,
);

/** All columns of a town's grids. */
export function grids(reader: Reader, town: string) {
  return reader.selectFrom('grid').selectAll('grid').where('grid.town_code', '=', town);
}
