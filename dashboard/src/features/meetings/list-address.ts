// What of the list of meetings the address says: every view can be bookmarked and sent.
import { useParameter } from '../../app/address.ts';
import { someOf } from '../../app/list-address.ts';

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
