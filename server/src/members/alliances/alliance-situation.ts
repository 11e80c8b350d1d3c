// What a change of an alliance depends on, as rows under the town's lock.
import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { Context } from '../../graphql/context.ts';
import { gridById } from '../../territory/grids/grid.loaders.ts';
import { latestDay } from '../../territory/latest-day.ts';
import type { Change } from '../../territory/redrawing/grid-rows.ts';
import { allianceById } from './alliance.loaders.ts';

type Sql = Pick<Change, 'sql' | 'town'>;
export type AllianceRow = Selectable<Tables['alliance']>;
export type AllianceMemberRow = Selectable<Tables['alliance_member']>;
export type AllianceSeatRow = Selectable<Tables['alliance_seat']>;
export type AllianceTermRow = Selectable<Tables['alliance_term']>;

/** A unit or an organisation that can be in an alliance. */
export type BodyColumn = 'unit_id' | 'organisation_id';

/** The path of the grid where an alliance works; undefined when there is no such alliance. */
export async function pathOfAlliance(ctx: Context, town: string, id: string | undefined): Promise<string | undefined> {
  const alliance = id === undefined ? undefined : await ctx.load(allianceById, { town, id });
  const grid = alliance && (await ctx.load(gridById, { town, id: alliance.gridKey }));
  return grid?.treePath;
}

/** The row of that id. */
export function rowOf<Table extends 'alliance' | 'alliance_member' | 'alliance_seat'>(
  { sql, town }: Sql,
  table: Table,
  id: string,
): Promise<Selectable<Tables[Table]> | undefined> {
  return sql
    .selectFrom(table as 'alliance')
    .selectAll()
    .where('town_code', '=', town)
    .where('id', '=', id)
    .executeTakeFirst() as Promise<Selectable<Tables[Table]> | undefined>;
}

/** What a body is called, from when it is there, and whether it is gone; undefined when there is none. */
export async function bodySituation(
  { sql, town }: Sql,
  column: BodyColumn,
  id: string,
): Promise<{ name: string; since: string | null; isGone: boolean } | undefined> {
  if (column === 'unit_id') {
    const unit = await sql
      .selectFrom('unit')
      .select(['name', 'left_on'])
      .where('town_code', '=', town)
      .where('id', '=', id)
      .executeTakeFirst();
    return unit && { name: unit.name, since: null, isGone: unit.left_on !== null };
  }
  const organisation = await sql
    .selectFrom('party_organisation')
    .select(['name', 'founded_on', 'dissolved_on'])
    .where('town_code', '=', town)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!organisation) return undefined;
  return { name: organisation.name, since: organisation.founded_on, isGone: organisation.dissolved_on !== null };
}

/** Which body a membership or a term is of; null for a counted group. */
export function bodyOf(row: { unit_id: string | null; organisation_id: string | null }) {
  if (row.unit_id !== null) return { column: 'unit_id' as const, id: row.unit_id };
  return row.organisation_id === null ? null : { column: 'organisation_id' as const, id: row.organisation_id };
}

/** What the body of a membership or a term is called. */
export async function nameOf(
  sql: Sql,
  row: { unit_id: string | null; organisation_id: string | null; label?: string | null },
): Promise<string> {
  const body = bodyOf(row);
  const situation = body && (await bodySituation(sql, body.column, body.id));
  return situation?.name ?? row.label ?? '';
}

/** The terms of an alliance's seats, in force on some day after this one. */
export function termsAfter({ sql, town }: Sql, alliance: string, day: string): Promise<AllianceTermRow[]> {
  return sql
    .selectFrom('alliance_term')
    .innerJoin('alliance_seat', (join) =>
      join
        .onRef('alliance_seat.town_code', '=', 'alliance_term.town_code')
        .onRef('alliance_seat.id', '=', 'alliance_term.seat_id'),
    )
    .selectAll('alliance_term')
    .where('alliance_term.town_code', '=', town)
    .where('alliance_seat.alliance_id', '=', alliance)
    .where((eb) => eb.or([eb('alliance_term.until', 'is', null), eb('alliance_term.until', '>', day)]))
    .orderBy('alliance_term.id')
    .execute();
}

/** The last day on which somebody joined or left an alliance, or took a seat there; that of its founding if nobody did. */
export async function lastDayOfAlliance({ sql, town }: Sql, alliance: AllianceRow): Promise<string> {
  const members = await sql
    .selectFrom('alliance_member')
    .select((eb) => [eb.fn.max<string | null>('since').as('since'), eb.fn.max<string | null>('until').as('until')])
    .where('town_code', '=', town)
    .where('alliance_id', '=', alliance.id)
    .executeTakeFirstOrThrow();
  const terms = await sql
    .selectFrom('alliance_term')
    .innerJoin('alliance_seat', (join) =>
      join
        .onRef('alliance_seat.town_code', '=', 'alliance_term.town_code')
        .onRef('alliance_seat.id', '=', 'alliance_term.seat_id'),
    )
    .select((eb) => eb.fn.max<string | null>('alliance_term.since').as('since'))
    .where('alliance_term.town_code', '=', town)
    .where('alliance_seat.alliance_id', '=', alliance.id)
    .executeTakeFirstOrThrow();
  return latestDay(alliance.founded_on, members.since, members.until, terms.since);
}

/** Ends terms on a day; one that would begin later never was. */
export async function endTerms({ sql, town, on }: Change, terms: readonly AllianceTermRow[]): Promise<string[]> {
  for (const { id, since } of terms) {
    await sql
      .updateTable('alliance_term')
      .set({ until: latestDay(on, since) })
      .where('town_code', '=', town)
      .where('id', '=', id)
      .execute();
  }
  return terms.map(({ id }) => id);
}
