import type { Insertable } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Tables } from '../database/tables.ts';
import type { Writing } from '../ledger/ledger.ts';
import { childPath } from '../territory/grids/grid-path.ts';
import type { PlannedMicroGrid } from './plan-grids.ts';
import { microGridId } from './plan-ground.ts';

/** Writes the micro-grids of a town whose neighbourhoods are there, and the neighbourhoods' households. */
export async function writeMicroGrids(
  { sql, town }: Writing,
  households: ReadonlyMap<string, number>,
  microGrids: readonly PlannedMicroGrid[],
): Promise<void> {
  for (const [id, count] of households) {
    const ofTown = sql.updateTable('grid').where('town_code', '=', town);
    await ofTown.where('id', '=', id).set({ households: count }).execute();
  }
  const neighbourhoods = await sql
    .selectFrom('grid')
    .select(['id', 'path', 'opened_on'])
    .where('town_code', '=', town)
    .where('level', '=', 'NEIGHBOURHOOD')
    .execute();
  const parents = new Map(neighbourhoods.map((grid) => [grid.id, grid]));
  const rows = microGrids.map((grid): Insertable<Tables['grid']> => {
    const { neighbourhood, position, name, households: count } = grid;
    const parent = parents.get(neighbourhood);
    if (!parent) throw new Error(`${town} has no grid ${neighbourhood}`);
    return {
      town_code: town,
      id: microGridId(grid),
      parent_id: neighbourhood,
      level: 'MICRO_GRID',
      kind: null,
      code: null,
      name,
      path: childPath(parent.path, position),
      households: count,
      opened_on: parent.opened_on,
      since: parent.opened_on,
      closed_on: null,
    };
  });
  await insertRows(sql, 'grid', rows);
}
