import type { Change } from './grid-rows.ts';

/** Whoever answered for one of the old grids answers for their successor. Returns the accounts' ids, in order. */
export async function passAccountsOn({ sql, town }: Change, from: readonly string[], to: string): Promise<string[]> {
  const passed = await sql
    .selectFrom('account')
    .select('id')
    .where('town_code', '=', town)
    .where('within_id', 'in', [...from])
    .orderBy('id')
    .execute();
  await sql
    .updateTable('account')
    .set({ within_id: to })
    .where('town_code', '=', town)
    .where('within_id', 'in', [...from])
    .execute();
  return passed.map(({ id }) => id);
}
