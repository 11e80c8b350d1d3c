import { townDate } from '../clock.ts';
import { yearsFrom } from '../graphql/likely-day.ts';

/** When meetings are held: one that was forgotten may be entered years later, and none is planned far ahead. */
export function likelyMeetingDays(now: Date): { from: string; to: string } {
  const today = townDate(now);
  return { from: yearsFrom(today, -10), to: yearsFrom(today, 5) };
}
