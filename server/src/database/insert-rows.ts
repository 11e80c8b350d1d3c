import type { Insertable, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Keeps a statement under 32,766 parameters, the lower of the two engines' limits. */
const rowsPerStatement = 500;

/** Inserts any number of rows of one table. */
export async function insertRows<Table extends keyof Tables & string>(
  sql: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const chunk = rows.slice(start, start + rowsPerStatement);
    await sql
      .insertInto(table)
      .values(chunk as never)
      .execute();
  }
}
