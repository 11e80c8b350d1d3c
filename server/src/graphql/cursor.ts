/** A cursor is the sort values of a row, as JSON in base64url; opaque to clients. */
export function encodeCursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values of a cursor, or null when the text is no cursor of a list ordered by that many columns. */
export function decodeCursor(cursor: string, columns: number): (string | number)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(values) || values.length !== columns) return null;
    return values.every((value) => typeof value === 'string' || typeof value === 'number') ? values : null;
  } catch {
    return null;
  }
}
