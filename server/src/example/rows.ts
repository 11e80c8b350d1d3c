import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** A whole row of a table. */
export type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;

/** A claim before the write that gives it its revision. */
export type PlannedClaim = Omit<Row<'claim'>, 'revision'>;

export interface SeasonPlan {
  season: Row<'season'>;
  projects: Row<'project'>[];
  /** With every project of the season on its list. */
  meeting: Row<'meeting'> | null;
  agenda: Row<'agenda_item'>[];
  attendance: Row<'attendance'>[];
  claims: PlannedClaim[];
  milestones: Row<'milestone'>[];
  consultations: Row<'consultation'>[];
  contest: ContestPlan | null;
}

export interface ContestPlan {
  contest: Row<'contest'>;
  entries: Row<'contest_entry'>[];
  steps: Row<'contest_step'>[];
}

/** `u-007`: short, and in text order as in number order. */
export function numbered(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(3, '0')}`;
}
