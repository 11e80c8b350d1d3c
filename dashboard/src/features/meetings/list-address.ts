// What of the list of meetings the address says: every view can be bookmarked and sent.
import { changeAddress, useParameter } from '../../app/address.ts';

export const STATUSES = ['SCHEDULED', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type MeetingStatus = (typeof STATUSES)[number];

export const KINDS = ['JOINT', 'MATCHING', 'SIGNING'] as const;
export type MeetingKind = (typeof KINDS)[number];

export interface ListAddress {
  /** The season by name; null: all of them. */
  season: string | null;
  search: string;
  statuses: MeetingStatus[];
  kinds: MeetingKind[];
}

/** Returns the view that the address names; what it leaves out or spells wrong is as at first. */
export function useListAddress(): ListAddress {
  return {
    season: useParameter('season'),
    search: useParameter('q') ?? '',
    statuses: someOf(STATUSES, useParameter('status')),
    kinds: someOf(KINDS, useParameter('kind')),
  };
}

/** Returns those of `values` that the comma-separated `text` names, in the order of `values`. */
export function someOf<Value extends string>(values: readonly Value[], text: string | null): Value[] {
  const named = new Set((text ?? '').split(','));
  return values.filter((value) => named.has(value));
}

/** Narrows the list, from its first page on. */
export function filterList(
  changes: Readonly<Record<string, string | null>>,
  kind: 'step' | 'correction' = 'step',
): void {
  changeAddress({ ...changes, after: null, before: null }, kind);
}

/** What the address says of several values; null for none. */
export const listed = (values: readonly string[]): string | null => (values.length > 0 ? values.join(',') : null);
