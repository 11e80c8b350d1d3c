import { batchManyById } from '../../graphql/batches.ts';
import type { GridStateType } from './grid-state.type.ts';
import { positionOf } from './position.type.ts';

/** What each grid was before it became what it is, newest first. */
export const statesOfGrid = batchManyById(
  async (reader, town, ids): Promise<GridStateType[]> => {
    const rows = await reader
      .selectFrom('grid_past')
      .selectAll()
      .where('town_code', '=', town)
      .where('grid_id', 'in', ids)
      .orderBy('since', 'desc')
      .execute();
    return rows.map((row) => ({
      since: row.since,
      until: row.until,
      name: row.name,
      level: row.level,
      households: row.households,
      position: positionOf(row),
      town,
      key: row.grid_id,
      parentKey: row.parent_id,
    }));
  },
  ({ key }) => key,
);
