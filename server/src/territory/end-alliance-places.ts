// Memberships in alliances, and seats of their committees, that end with the organisation or the unit that has them. They
// belong to a room above, which needs no code of its own for that: here its tables are asked.
import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { latestDay } from './latest-day.ts';
import type { Change } from './redrawing/grid-rows.ts';

/** Bodies with which a place in an alliance ends: the organisation that is dissolved, the unit that leaves. */
type EndingBody = 'organisation_id' | 'unit_id';

const places = ['alliance_member', 'alliance_term'] as const;

/** Ends on the day every membership in an alliance and every term of a seat of that body that goes on. Returns their ids. */
export async function endAlliancePlacesOf(
  { sql, town, on }: Change,
  body: EndingBody,
  id: string,
): Promise<{ memberships: string[]; terms: string[] }> {
  const [memberships, terms] = [[], []] as [string[], string[]];
  for (const [table, ended] of [
    ['alliance_member', memberships],
    ['alliance_term', terms],
  ] as const) {
    const rows = await sql
      .updateTable(table)
      // What began later, as may be in the other town of a joint branch, never was.
      .set({ until: raw<string>`case when since > ${on} then since else cast(${on} as text) end` })
      .where('town_code', '=', town)
      .where(body, '=', id)
      .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', on)]))
      .returning('id')
      .execute();
    ended.push(...rows.map((row) => row.id).sort());
  }
  return { memberships, terms };
}

/** The last day on which the body took or left a place in an alliance; null when it never had one. */
export async function lastAlliancePlaceOn(
  { sql, town }: { sql: Kysely<Tables>; town: string },
  body: EndingBody,
  id: string,
): Promise<string | null> {
  const days: (string | null)[] = [];
  for (const table of places) {
    const rows = await sql
      .selectFrom(table)
      .select(['since', 'until'])
      .where('town_code', '=', town)
      .where(body, '=', id)
      .execute();
    for (const { since, until } of rows) days.push(since, table === 'alliance_member' ? until : null);
  }
  return latestDay('', ...days) || null;
}
