import { type RawBuilder, sql } from 'kysely';
import { endOfTownDate } from '../clock.ts';

/** Which town is looked at, and as of which day. */
export interface TownDay {
  town: string;
  day: string;
  /** The present day: on it everything has its present seat. */
  today: string;
}

/** The day as grids and seats are asked for: null for the present. */
export function shownOn({ day, today }: TownDay): string | null {
  return day < today ? day : null;
}

/** SQL: whether the claim of the row stood at the end of the day. */
export function claimStands(day: string): RawBuilder<boolean> {
  const end = endOfTownDate(day);
  return sql<boolean>`(claim.claimed_at < ${end} and (claim.status <> 'WITHDRAWN' or claim.withdrawn_at >= ${end}))`;
}
