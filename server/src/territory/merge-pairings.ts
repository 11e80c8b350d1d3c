import type { Change } from './grid-rows.ts';

/** Ends on the day every pairing in force both of whose parties have become the same grid: nobody is paired with itself. */
export async function endPairingsWithin({ sql, town, on }: Change, grid: string): Promise<void> {
  const both = sql
    .selectFrom('pairing_party')
    .select('pairing_id')
    .where('town_code', '=', town)
    .where('grid_id', '=', grid)
    .groupBy('pairing_id')
    .having((eb) => eb.fn.countAll(), '=', 2);
  await sql
    .updateTable('pairing')
    .set({ ended_on: on })
    .where('town_code', '=', town)
    .where('id', 'in', both)
    .where((eb) => eb.or([eb('ended_on', 'is', null), eb('ended_on', '>', on)]))
    .execute();
}
