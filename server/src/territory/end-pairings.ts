// Pairings that end with one of their parties. They belong to a room above, which needs no code of its own for that: here
// its tables are asked, as for what is seated in grids.
import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { latestDay } from './latest-day.ts';
import type { Change } from './redrawing/grid-rows.ts';

/** Parties with which a pairing ends: the organisation that is dissolved, the post that is abolished, the unit that leaves. */
type EndingParty = 'organisation_id' | 'post_id' | 'unit_id';

/** Ends on the day every pairing in force both of whose parties have become the same grid: nobody is paired with itself. */
export function endPairingsWithin(change: Change, grid: string): Promise<string[]> {
  const both = change.sql
    .selectFrom('pairing_party')
    .select('pairing_id')
    .where('town_code', '=', change.town)
    .where('grid_id', '=', grid)
    .groupBy('pairing_id')
    .having((eb) => eb.fn.countAll(), '=', 2);
  return end(change, both);
}

/** Ends on the day the pairings of these parties that are not over by then. Returns their ids. */
export function endPairingsOf(change: Change, party: EndingParty, ids: readonly string[]): Promise<string[]> {
  return end(change, pairingsOf(change.sql, change.town, party, ids));
}

/** The last day on which a pairing of these parties was signed, renewed or ended; null when there never was one. */
export async function lastPairedOn(
  { sql, town }: Pick<Change, 'sql' | 'town'>,
  party: EndingParty,
  ids: readonly string[],
): Promise<string | null> {
  const { signed, ended } = await sql
    .selectFrom('pairing')
    .select((eb) => [
      eb.fn.max<string | null>('signed_on').as('signed'),
      eb.fn.max<string | null>('ended_on').as('ended'),
    ])
    .where('town_code', '=', town)
    .where('id', 'in', pairingsOf(sql, town, party, ids))
    .executeTakeFirstOrThrow();
  const { renewed } = await sql
    .selectFrom('pairing_renewal')
    .select((eb) => eb.fn.max<string | null>('on_date').as('renewed'))
    .where('town_code', '=', town)
    .where('pairing_id', 'in', pairingsOf(sql, town, party, ids))
    .executeTakeFirstOrThrow();
  return latestDay('', signed, ended, renewed) || null;
}

function pairingsOf(sql: Kysely<Tables>, town: string, party: EndingParty, ids: readonly string[]) {
  return sql
    .selectFrom('pairing_party')
    .select('pairing_id')
    .where('town_code', '=', town)
    .where(party, 'in', [...ids]);
}

async function end({ sql, town, on }: Change, which: ReturnType<typeof pairingsOf>): Promise<string[]> {
  const ended = await sql
    .updateTable('pairing')
    // What was signed later, as may be in the other town of a joint branch, was never in force.
    .set({ ended_on: raw<string>`case when signed_on > ${on} then signed_on else cast(${on} as text) end` })
    .where('town_code', '=', town)
    .where('id', 'in', which)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', on)]))
    .where((eb) => eb.or([eb('lapses_on', 'is', null), eb('lapses_on', '>', on)]))
    .returning('id')
    .execute();
  return ended.map(({ id }) => id).sort();
}
