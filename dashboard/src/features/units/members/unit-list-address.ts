// What of the list of units the address says: every view can be bookmarked and sent.
import { useParameter } from '../../../app/address.ts';
import { oneOf, someOneOf } from '../../../app/list-address.ts';
import { UNIT_KINDS, type UnitKind } from '../../../app/unit-kind.ts';

export const MEMBERSHIPS = ['MEMBER', 'PARTNER', 'LEFT', 'all'] as const;
export const STANDINGS = ['any', 'yes', 'no'] as const;
export type Standing = (typeof STANDINGS)[number];
export const UNIT_ORDERS = ['NAME', 'KIND', 'JOINED_ON'] as const;
export type UnitOrder = (typeof UNIT_ORDERS)[number];

export interface UnitListAddress {
  search: string;
  kind: UnitKind | null;
  membership: (typeof MEMBERSHIPS)[number];
  /** Only units at home in this grid and below it. */
  within: string | null;
  /** Whether it stands behind a project of this season. */
  claiming: Standing;
  /** Whether a party organisation is in it or answers for it. */
  organised: Standing;
  order: UnitOrder;
}

/** Returns the view that the address names; what it leaves out or spells wrong is as at first. */
export function useUnitListAddress(): UnitListAddress {
  return {
    search: useParameter('q') ?? '',
    kind: someOneOf(UNIT_KINDS, useParameter('kind')),
    membership: oneOf(MEMBERSHIPS, useParameter('membership')),
    within: useParameter('within'),
    claiming: oneOf(STANDINGS, useParameter('claiming')),
    organised: oneOf(STANDINGS, useParameter('organised')),
    order: oneOf(UNIT_ORDERS, useParameter('order')),
  };
}

const askedOf = { any: null, yes: true, no: false } as const;

/** Returns what the list is narrowed by besides the kind, as the arguments of the query. */
export function narrowingOf({ search, membership, within, claiming, organised }: UnitListAddress, town: string) {
  return {
    town,
    search: search || null,
    membership: membership === 'all' ? null : membership,
    within,
    claiming: askedOf[claiming],
    organised: askedOf[organised],
  };
}

export type UnitNarrowing = ReturnType<typeof narrowingOf>;
