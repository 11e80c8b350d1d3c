import type { Selectable } from 'kysely';
import type { Reader } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { batchById } from '../graphql/batches.ts';
import type { Batch } from '../graphql/context.ts';
import { toGlobalId } from '../graphql/ids.ts';
import type { GridType } from './grid.type.ts';
import { ancestorPath } from './grid-path.ts';

/** A grid as GraphQL shows it. */
export function toGrid(row: Selectable<Tables['grid']>): GridType {
  return {
    __typename: 'Grid',
    id: toGlobalId('Grid', row.town_code, row.id),
    code: row.code,
    level: row.level,
    kind: row.kind,
    name: row.name,
    households: row.households,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    town: row.town_code,
    key: row.id,
    parentKey: row.parent_id,
    treePath: row.path,
  };
}

/** Grids by id. */
export const gridById = batchById(
  async (reader, town, ids) => {
    const rows = await grids(reader, town).where('id', 'in', ids).execute();
    return rows.map(toGrid);
  },
  (grid) => grid.key,
);

/** From the town down to the grid itself, for each grid asked for. */
export const gridsOnPath: Batch<{ town: string; path: string }, GridType[]> = async (reader, keys) => {
  const found = new Map<string, GridType>();
  for (const town of new Set(keys.map((key) => key.town))) {
    const paths = new Set(keys.filter((key) => key.town === town).flatMap(({ path }) => pathsDownTo(path)));
    const rows = await grids(reader, town)
      .where('path', 'in', [...paths])
      .execute();
    for (const row of rows) found.set(`${town}:${row.path}`, toGrid(row));
  }
  return keys.map(({ town, path }) => pathsDownTo(path).flatMap((one) => found.get(`${town}:${one}`) ?? []));
};

function pathsDownTo(path: string): string[] {
  return path.split('.').map((_, depth) => ancestorPath(path, depth) as string);
}

/** All columns of a town's grids. */
export function grids(reader: Reader, town: string) {
  return reader.selectFrom('grid').selectAll().where('town_code', '=', town);
}
