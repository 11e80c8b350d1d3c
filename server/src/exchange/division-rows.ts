import { CsvError, parse } from 'csv-parse/sync';
import { DivisionsError } from './divisions-error.ts';

/** A row of a list by column name, with the line of the file that it ends in. */
export interface ListRow<Column extends string> {
  line: number;
  values: Record<Column, string>;
}

/** Reads a CSV with a header: the `required` columns of every row, and the `optional` ones, empty where there are none. */
export function readRows<Required extends string, Optional extends string = never>(
  csv: string,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): ListRow<Required | Optional>[] {
  const [header, ...rows] = parseCsv(csv);
  const columns = header?.record ?? [];
  const missing = required.find((column) => !columns.includes(column));
  if (missing) {
    const found = columns.length > 0 ? `the header has ${columns.join(', ')}` : 'the file is empty';
    const remedy = `Give the list a first line that names the columns ${required.join(', ')}.`;
    throw new DivisionsError('missing-column', 1, missing, found, remedy);
  }
  const places = [...required, ...optional].map((column) => [column, columns.indexOf(column)] as const);
  return rows.map(({ record, info }) => ({
    line: info.lines,
    values: Object.fromEntries(places.map(([column, place]) => [column, record[place] ?? ''])) as ListRow<
      Required | Optional
    >['values'],
  }));
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

function parseCsv(csv: string): Parsed[] {
  try {
    const options = { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true };
    return parse(csv, options) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    const remedy = 'Save the list as CSV with commas, and quotes only around whole values.';
    throw new DivisionsError('unreadable', line, 'the whole line', error.message, remedy);
  }
}
