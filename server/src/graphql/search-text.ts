import { type Expression, type SqlBool, sql } from 'kysely';

/** SQLite takes no longer pattern; no name is nearly as long. */
const longestText = 1_000;

/** Whether a column contains the text, upper and lower case alike for ASCII; `%` and `_` mean themselves. */
export function contains(column: string, text: string): Expression<SqlBool> {
  const wanted = text.trim();
  if (wanted.length > longestText) return sql<SqlBool>`1 = 0`;
  // Only ASCII, as `lower` does on both engines: a text must be found by itself.
  const lower = wanted.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const pattern = `%${lower.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  return sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}
