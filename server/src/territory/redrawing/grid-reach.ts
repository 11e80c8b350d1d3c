// Which stations are recorded as serving a neighbourhood, when the neighbourhood itself is redrawn.
import { v7 as uuid } from 'uuid';
import { insertRows } from '../../database/insert-rows.ts';
import type { Change } from './grid-rows.ts';

/** Ends on the day what is recorded of these neighbourhoods. */
export async function endReach({ sql, town, on }: Change, grids: readonly string[]): Promise<void> {
  await sql
    .updateTable('station_reach')
    .set({ until: on })
    .where('town_code', '=', town)
    .where('grid_id', 'in', [...grids])
    .where('until', 'is', null)
    .execute();
}

/** Records each of the successors as served, from the day on, by every station that served one of the old neighbourhoods. */
export async function passReachOn(change: Change, from: readonly string[], to: readonly string[]): Promise<void> {
  const served = await change.sql
    .selectFrom('station_reach')
    .select(['station_id', 'grid_id'])
    .where('town_code', '=', change.town)
    .where('grid_id', 'in', [...from, ...to])
    .where('until', 'is', null)
    .execute();
  const known = new Set(served.map(({ station_id, grid_id }) => `${station_id} ${grid_id}`));
  const stations = new Set(served.filter(({ grid_id }) => from.includes(grid_id)).map(({ station_id }) => station_id));
  const rows = [...stations].flatMap((station_id) =>
    to
      .filter((grid_id) => !known.has(`${station_id} ${grid_id}`))
      .map((grid_id) => ({ town_code: change.town, id: uuid(), station_id, grid_id, since: change.on, until: null })),
  );
  await insertRows(change.sql, 'station_reach', rows);
}
