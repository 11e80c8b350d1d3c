import { encodeBase64Url } from './base64url.ts';

/** What a column that a list is ordered by holds. */
export type SortValue = 'text' | 'integer';

const int32 = 2 ** 31;

/** A cursor is the sort values of a row, as JSON in base64url; opaque to clients. */
export function encodeCursor(values: unknown[]): string {
  return encodeBase64Url(JSON.stringify(values));
}

/** The sort values of a cursor, or null when the text is no cursor of a list ordered by columns of these kinds. */
export function decodeCursor(cursor: string, columns: readonly SortValue[]): (string | number)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(values) || values.length !== columns.length) return null;
    return values.every((value, index) => fits(value, columns[index])) ? values : null;
  } catch {
    return null;
  }
}

/** Whether both engines can compare the value with such a column. */
function fits(value: unknown, column: SortValue | undefined): boolean {
  if (column === 'text') return typeof value === 'string' && !value.includes('\0');
  return typeof value === 'number' && Number.isInteger(value) && value >= -int32 && value < int32;
}
