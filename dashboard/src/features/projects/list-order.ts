// How the list of projects is ordered. Each order runs in one direction, as the server's pages do.
import type { TableOrder } from '../../ui/desk/ListTable.tsx';

const DESCENDING = { NUMBER: false, NAME: false, GRID: false, SLOTS_LEFT: true, PROGRESS: true } as const;

export type ListOrder = keyof typeof DESCENDING;

export const ORDERS = Object.keys(DESCENDING) as [ListOrder, ...ListOrder[]];

/** Whether the list can be ordered by the column. */
export const isOrder = (name: string): name is ListOrder => name in DESCENDING;

/** Returns the order as the table's head shows it. */
export function tableOrder(by: ListOrder): TableOrder {
  return { by, isDescending: DESCENDING[by] };
}

/** Returns what the address says when the head of column `by` is pressed: by it, or, pressed again, as at first. */
export function nextOrder(by: string, present: ListOrder): ListOrder | null {
  return by === present || by === ORDERS[0] || !isOrder(by) ? null : by;
}
