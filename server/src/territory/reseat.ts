import type { Kysely } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Tables } from '../database/tables.ts';
import type { SeatedType } from './reseating.entity.ts';

/** Where something is seated: in a grid, for an organisation perhaps in a unit, or nowhere. */
export interface Seat {
  grid: string | null;
  unit: string | null;
}

/** Something that has its seat elsewhere from a day on. */
export interface Move {
  type: SeatedType;
  id: string;
  from: Seat;
  to: Seat;
}

/**
 * Remembers where things were before `on`. The caller changes the present seats itself, and sees to it that `on` is not
 * before the thing's last move. Moved again on the same day, a thing is told from where it was that morning.
 */
export async function rememberSeats(
  sql: Kysely<Tables>,
  town: string,
  on: string,
  moves: readonly Move[],
): Promise<void> {
  for (const [type, ofType] of Map.groupBy(moves, (move) => move.type)) {
    const today = sql
      .updateTable('reseating')
      .where('town_code', '=', town)
      .where('subject_type', '=', type)
      .where('on_date', '=', on);
    const fresh: Move[] = [];
    const ids = ofType.map(({ id }) => id);
    const known = await sql
      .selectFrom('reseating')
      .select('subject_id')
      .where('town_code', '=', town)
      .where('subject_type', '=', type)
      .where('subject_id', 'in', ids)
      .where('on_date', '=', on)
      .execute();
    const isKnown = new Set(known.map((row) => row.subject_id));
    for (const move of ofType) {
      if (!isKnown.has(move.id)) fresh.push(move);
      else {
        await today
          .where('subject_id', '=', move.id)
          .set({ to_grid_id: move.to.grid, to_unit_id: move.to.unit })
          .execute();
      }
    }
    await insertRows(
      sql,
      'reseating',
      fresh.map(({ id, from, to }) => ({
        town_code: town,
        subject_type: type,
        subject_id: id,
        on_date: on,
        from_grid_id: from.grid,
        from_unit_id: from.unit,
        to_grid_id: to.grid,
        to_unit_id: to.unit,
      })),
    );
  }
}
