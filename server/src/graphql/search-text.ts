import { type Expression, type SqlBool, sql } from 'kysely';

/** Whether a column contains the text, upper and lower case alike for ASCII; `%` and `_` mean themselves. */
export function contains(column: string, text: string): Expression<SqlBool> {
  const pattern = `%${text
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  return sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
