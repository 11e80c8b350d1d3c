import { type Expression, type SqlBool, sql } from 'kysely';

/** SQLite takes no longer pattern; no name is nearly as long. */
const longestText = 1_000;

/** Whether a column contains the text, upper and lower case alike for ASCII; `%` and `_` mean themselves. */
export function contains(column: string, text: string): Expression<SqlBool> {
  const wanted = text.trim();
  if (wanted.length > longestText) return sql<SqlBool>`1 = 0`;
  const pattern = `%${lowerAscii(wanted).replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
  return sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '\\'`;
}

/**
 * Whether a sort key, the pinyin of a name in syllables, contains the text written in Latin letters, with blanks between
 * its syllables or without. Any other text is contained in none.
 */
export function soundsLike(sortKey: string, text: string): Expression<SqlBool> {
  const letters = text.replace(/\s/g, '').toLowerCase();
  if (!/^[a-z0-9]{1,1000}$/.test(letters)) return sql<SqlBool>`1 = 0`;
  return sql<SqlBool>`replace(${sql.ref(sortKey)}, ' ', '') like ${`%${letters}%`}`;
}

/** As `contains`, of a text at hand instead of a column. */
export function containsText(text: string, wanted: string): boolean {
  return lowerAscii(text).includes(lowerAscii(wanted.trim()));
}

/** In lower case, but only ASCII, as `lower` does on both engines: a text must be found by itself. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
