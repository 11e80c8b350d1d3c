// SQL about one day of a town: what was there, where it was seated, which claims stood.
import { type RawBuilder, sql } from 'kysely';
import { endOfTownDate } from '../clock.ts';
import type { SeatedType } from '../territory/reseating.entity.ts';

/** Which town is looked at, and as of which day. */
export interface TownDay {
  town: string;
  day: string;
  /** The present day: on it everything has its present seat. */
  today: string;
}

/** Whether something that begins on one column's day and ends before the other's is there on the day. */
export function isThere({ day }: TownDay, begins: string, ends: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(begins)} <= ${day} and (${sql.ref(ends)} is null or ${sql.ref(ends)} > ${day}))`;
}

/**
 * The grid that a row of that table was seated in on the day: its present one, or the one that it has left first since.
 * An empty text, which is no grid's id, for something that was seated in a unit then and is not now.
 */
export function seatOn(when: TownDay, type: SeatedType, table: string): RawBuilder<string | null> {
  const present = sql<string | null>`${sql.ref(`${table}.grid_id`)}`;
  if (!isEarlier(when)) return present;
  return sql<string | null>`coalesce((
    select coalesce(from_grid_id, '') from reseating
    where reseating.town_code = ${sql.ref(`${table}.town_code`)} and subject_type = ${type}
      and subject_id = ${sql.ref(`${table}.id`)} and on_date > ${when.day}
    order by on_date limit 1), ${present})`;
}

/** As `seatOn`, the unit that an organisation was seated in. */
export function unitSeatOn(when: TownDay): RawBuilder<string | null> {
  if (!isEarlier(when)) return sql<string | null>`unit_id`;
  return sql<string | null>`coalesce((
    select coalesce(from_unit_id, '') from reseating
    where reseating.town_code = party_organisation.town_code and subject_type = 'PartyOrganisation'
      and subject_id = party_organisation.id and on_date > ${when.day}
    order by on_date limit 1), party_organisation.unit_id)`;
}

/** Whether the claim of the row stood at the end of the day. */
export function claimStands(day: string): RawBuilder<boolean> {
  const end = endOfTownDate(day);
  return sql<boolean>`(claim.claimed_at < ${end} and (claim.status <> 'WITHDRAWN' or claim.withdrawn_at >= ${end}))`;
}

/** Whether the day is over. */
export function isEarlier({ day, today }: TownDay): boolean {
  return day < today;
}

/** The day as grids are asked for: null for the present. */
export function shownOn(when: TownDay): string | null {
  return isEarlier(when) ? when.day : null;
}
