// A list as a table that is read, printed and copied from; a phone shows each row as a card.
import type { ReactNode } from 'react';
import styles from './list-table.module.css';

export interface Column<Row> {
  /** Also the name of the order by this column, if there is one. */
  name: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** The rows can be ordered by it. */
  isOrder?: boolean;
  align?: 'end';
  /** What the row is about: the head of its card on a phone. */
  isMain?: boolean;
  /** What can be done with the row: in the corner of its card, and not printed. */
  isActions?: boolean;
}

export interface TableOrder {
  by: string;
  isDescending: boolean;
}

interface ListTableProps<Row> {
  /** What the rows are, for those who listen. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  order?: TableOrder;
  onOrder?: (by: string) => void;
  /** What is shown is not yet what was asked for. */
  isAwaited?: boolean;
  testId?: string;
}

/** Draws `rows`, one line each; a press on an ordering column's head calls `onOrder`. */
export function ListTable<Row>(props: ListTableProps<Row>) {
  const { label, columns, rows, idOf, order, onOrder, isAwaited, testId } = props;
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${isAwaited ? styles.awaited : ''}`} aria-label={label} data-testid={testId}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeadCell key={column.name} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={idOf(row)} data-row={idOf(row)}>
              {columns.map(({ name, head, cell, align, isMain, isActions }) => (
                <td
                  key={name}
                  data-head={head}
                  data-align={align}
                  data-main={isMain || undefined}
                  data-actions={isActions || undefined}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadCellProps<Row> {
  column: Column<Row>;
  order: TableOrder | undefined;
  onOrder: ((by: string) => void) | undefined;
}

function HeadCell<Row>({ column, order, onOrder }: HeadCellProps<Row>) {
  const { name, head, isOrder, align, isActions } = column;
  const isOrdering = order?.by === name;
  const sorted = isOrdering ? (order.isDescending ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={sorted} data-align={align} data-actions={isActions || undefined}>
      {isOrder && onOrder ? (
        <button type="button" className={styles.sort} onClick={() => onOrder(name)}>
          {head}
          <span className={styles.direction} aria-hidden="true">
            {isOrdering ? (order.isDescending ? '↓' : '↑') : '↕'}
          </span>
        </button>
      ) : isActions ? (
        <span className="only-heard">{head}</span>
      ) : (
        head
      )}
    </th>
  );
}
