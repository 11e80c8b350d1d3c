// Which meeting a screen shows when nobody told it.

interface MeetingOnOffer {
  id: string;
  status: 'SCHEDULED' | 'OPEN' | 'CLOSED' | 'CANCELLED';
  /** A date, YYYY-MM-DD. */
  heldOn: string;
}

/**
 * Returns the id of the meeting to show on `today`, or null when there is none: an OPEN one, else the nearest SCHEDULED one,
 * else the latest CLOSED one; never a CANCELLED one. An OPEN meeting that is shown already stays: the hall must not see another take its place.
 */
export function chooseMeeting(meetings: readonly MeetingOnOffer[], shown: string | null, today: string): string | null {
  const open = meetings.filter(({ status }) => status === 'OPEN');
  if (open.some(({ id }) => id === shown)) return shown;
  const nearest = (a: MeetingOnOffer, b: MeetingOnOffer) => daysBetween(a.heldOn, today) - daysBetween(b.heldOn, today);
  const latest = (a: MeetingOnOffer, b: MeetingOnOffer) => b.heldOn.localeCompare(a.heldOn);
  const scheduled = meetings.filter(({ status }) => status === 'SCHEDULED');
  const closed = meetings.filter(({ status }) => status === 'CLOSED');
  const chosen = open.toSorted(nearest)[0] ?? scheduled.toSorted(nearest)[0] ?? closed.toSorted(latest)[0];
  return chosen?.id ?? null;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}
