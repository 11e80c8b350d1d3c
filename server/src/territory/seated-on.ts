// SQL about a day of the register: what was there, and where it was seated. `on` is an earlier day, or null for the present.
import { type RawBuilder, sql } from 'kysely';
import type { SeatedType } from './reseating.entity.ts';

/** Whether something that begins on one column's day and ends before the other's is there on the day. */
export function isThere(day: string, begins: string, ends: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(begins)} <= ${day} and (${sql.ref(ends)} is null or ${sql.ref(ends)} > ${day}))`;
}

/**
 * The grid that a row of that table was seated in: its present one, or the one that it has left first since the day.
 * An empty text, which is no grid's id, for something that was seated in a unit then.
 */
export function seatOn(on: string | null, type: SeatedType, table: string): RawBuilder<string | null> {
  return placeOn(on, type, table, 'grid_id', 'from_grid_id');
}

/** As `seatOn`, the unit that an organisation was seated in. */
export function unitSeatOn(on: string | null): RawBuilder<string | null> {
  return placeOn(on, 'PartyOrganisation', 'party_organisation', 'unit_id', 'from_unit_id');
}

/**
 * Whether a row of that table is seated in one of these grids or has left one since the day: all that can have been seated
 * in one then, found by indexes of seats. Of these, `seatOn` tells which were.
 */
export function isPerhapsSeatedIn(
  on: string | null,
  type: SeatedType,
  table: string,
  town: string,
  grids: readonly string[],
): RawBuilder<boolean> {
  const places = sql.join(grids);
  if (on === null) return sql<boolean>`${sql.ref(`${table}.grid_id`)} in (${places})`;
  return sql<boolean>`${sql.ref(`${table}.id`)} in (
    select id from ${sql.table(table)} where town_code = ${town} and grid_id in (${places})
    union select subject_id from reseating where town_code = ${town} and from_grid_id in (${places})
      and on_date > ${on} and subject_type = ${type})`;
}

function placeOn(
  on: string | null,
  type: SeatedType,
  table: string,
  present: 'grid_id' | 'unit_id',
  left: 'from_grid_id' | 'from_unit_id',
): RawBuilder<string | null> {
  const now = sql<string | null>`${sql.ref(`${table}.${present}`)}`;
  if (on === null) return now;
  return sql<string | null>`coalesce((
    select coalesce(${sql.ref(left)}, '') from reseating
    where reseating.town_code = ${sql.ref(`${table}.town_code`)} and subject_type = ${type}
      and subject_id = ${sql.ref(`${table}.id`)} and on_date > ${on}
    order by on_date limit 1), ${now})`;
}
