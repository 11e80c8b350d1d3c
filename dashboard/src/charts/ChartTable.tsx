import type { ReactNode } from 'react';
import styles from './chart-table.module.css';

export interface ChartColumn<Row> {
  title: string;
  isNumber?: boolean;
  cell: (row: Row) => ReactNode;
}

interface ChartTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly ChartColumn<Row>[];
}

/** The figures of a chart, to read rather than to look at. */
export function ChartTable<Row>({ caption, rows, columns }: ChartTableProps<Row>) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" data-number={column.isNumber || undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.title} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.title} data-number={column.isNumber || undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
