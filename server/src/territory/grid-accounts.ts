import type { Change } from './grid-rows.ts';

/** Whoever answered for one of the old grids answers for their successor. */
export async function passAccountsOn({ sql, town }: Change, from: readonly string[], to: string): Promise<void> {
  await sql
    .updateTable('account')
    .set({ within_id: to })
    .where('town_code', '=', town)
    .where('within_id', 'in', [...from])
    .execute();
}
