import type { Writing } from '../../ledger/ledger.ts';

/** The key of the town's unit of that name, if there is one. */
export async function unitNamed({ sql, town }: Writing, name: string): Promise<string | undefined> {
  const unit = await sql
    .selectFrom('unit')
    .select('id')
    .where('town_code', '=', town)
    .where('name', '=', name)
    .executeTakeFirst();
  return unit?.id;
}
