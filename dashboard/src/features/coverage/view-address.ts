// What of the coverage the address says: every view can be bookmarked and sent.
import { changeAddress, useParameter } from '../../app/address.ts';
import { type CoverageKind, KINDS } from './coverage-kind.ts';

export const BLANK_ORDERS = ['HOUSEHOLDS', 'SINCE', 'TREE'] as const;
type BlankOrder = (typeof BLANK_ORDERS)[number];

interface CoverageView {
  kind: CoverageKind;
  /** The grid that is looked into; null: the town. */
  within: string | null;
  /** The day that is looked back to; null: today. */
  on: string | null;
  /** The list of blanks is of all kinds. */
  isOfAllKinds: boolean;
  orderBy: BlankOrder;
  search: string;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value =>
  values.find((value) => value === text) ?? (values[0] as Value);

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns the view that the address names; what it leaves out or spells wrong is as at first. */
export function useCoverageView(): CoverageView {
  const on = useParameter('on');
  return {
    kind: oneOf(KINDS, useParameter('kind')),
    within: useParameter('within'),
    on: on !== null && PLAIN_DATE.test(on) ? on : null,
    isOfAllKinds: useParameter('blanks') === 'all',
    orderBy: oneOf(BLANK_ORDERS, useParameter('order')),
    search: useParameter('q') ?? '',
  };
}

export const colourBy = (kind: CoverageKind) => changeAddress({ kind: kind === KINDS[0] ? null : kind }, 'step');
export const lookInto = (within: string | null) => changeAddress({ within }, 'step');
export const lookBackTo = (on: string | null) => changeAddress({ on }, 'correction');
export const listAllKinds = (all: boolean) => changeAddress({ blanks: all ? 'all' : null }, 'correction');
export const orderBlanks = (order: BlankOrder) =>
  changeAddress({ order: order === BLANK_ORDERS[0] ? null : order }, 'correction');
export const searchBlanks = (search: string) => changeAddress({ q: search || null }, 'correction');
