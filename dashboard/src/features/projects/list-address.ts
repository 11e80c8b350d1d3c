// What of the list of projects the address says: every view can be bookmarked and sent.
import { useParameter } from '../../app/address.ts';
import { oneOf, someOf } from '../../app/list-address.ts';
import { type ListOrder, ORDERS } from './list-order.ts';

export const CATEGORIES = ['CARE', 'CONVENIENCE', 'CULTURE', 'SERVICE', 'CONSTRUCTION', 'HOMELAND'] as const;
export type Category = (typeof CATEGORIES)[number];

export const STAGES = ['DRAFT', 'OFFERED', 'UNDER_WAY', 'COMPLETED', 'CLOSED'] as const;
export type Stage = (typeof STAGES)[number];

export const STANDINGS = ['all', 'adopted', 'unadopted', 'pool'] as const;
export type Standing = (typeof STANDINGS)[number];

export interface ListAddress {
  /** The season by name; null: the current one. */
  season: string | null;
  search: string;
  categories: Category[];
  stages: Stage[];
  /** Only projects of this grid and below it. */
  within: string | null;
  /** Whether a unit stands behind it. */
  standing: Standing;
  order: ListOrder;
}

/** Returns the view that the address names; what it leaves out or spells wrong is as at first. */
export function useListAddress(): ListAddress {
  return {
    season: useParameter('season'),
    search: useParameter('q') ?? '',
    categories: someOf(CATEGORIES, useParameter('category')),
    stages: someOf(STAGES, useParameter('stage')),
    within: useParameter('within'),
    standing: oneOf(STANDINGS, useParameter('standing')),
    order: oneOf(ORDERS, useParameter('order')),
  };
}
