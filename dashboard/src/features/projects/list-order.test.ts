import { describe, expect, it } from 'vitest';
import { nextOrder, tableOrder } from './list-order.ts';

describe('a press on the head of a column', () => {
  it.each([
    ['PROGRESS', 'NUMBER', 'PROGRESS'],
    ['PROGRESS', 'NAME', 'PROGRESS'],
    ['PROGRESS', 'PROGRESS', null],
    ['NUMBER', 'PROGRESS', null],
    ['stage', 'NUMBER', null],
  ] as const)('%s, while it is ordered by %s, makes the address say %s', (by, present, right) =>
    expect(nextOrder(by, present)).toBe(right),
  );

  it('orders in the direction that the order has', () => {
    expect(tableOrder('NAME')).toEqual({ by: 'NAME', isDescending: false });
    expect(tableOrder('SLOTS_LEFT')).toEqual({ by: 'SLOTS_LEFT', isDescending: true });
  });
});
