import { endOfTownDate, townDate } from '../../clock.ts';

/** How long after midnight those who were invited may still look at what they claimed. */
const marginMs = 12 * 60 * 60 * 1000;

/**
 * Until when an invitation, and the session that it starts, is good: some hours after the meeting's day; after today,
 * where the meeting goes on beyond its day.
 */
export function invitationExpiry(heldOn: string, now: string): string {
  const today = townDate(now);
  const lastDay = heldOn > today ? heldOn : today;
  return new Date(Date.parse(endOfTownDate(lastDay)) + marginMs).toISOString();
}
