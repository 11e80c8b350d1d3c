// When a station is open in a week: pure rules for what somebody types in.

export const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof weekdays)[number];

/** Open on these days from `opens` until `closes`, as `HH:MM`; `24:00` is the end of a day. */
export interface OpeningHours {
  days: Weekday[];
  opens: string;
  closes: string;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with opening hours, first come first told; null when nothing is. No hours at all are right, too. */
export function hoursFault(
  hours: readonly OpeningHours[],
): { index: number; fault: 'hoursTime' | 'hoursOrder' | 'hoursDays' | 'hoursOverlap' } | null {
  for (const [index, { days, opens, closes }] of hours.entries()) {
    if (!timeOfDay.test(opens) || !(timeOfDay.test(closes) || closes === '24:00')) return { index, fault: 'hoursTime' };
    if (closes <= opens) return { index, fault: 'hoursOrder' };
    if (days.length === 0 || new Set(days).size < days.length) return { index, fault: 'hoursDays' };
    if (hours.slice(0, index).some((earlier) => overlap(earlier, hours[index] as OpeningHours))) {
      return { index, fault: 'hoursOverlap' };
    }
  }
  return null;
}

function overlap(a: OpeningHours, b: OpeningHours): boolean {
  return a.days.some((day) => b.days.includes(day)) && a.opens < b.closes && b.opens < a.closes;
}

/** The same hours in one order: days from Monday on, early hours first. */
export function inWeekOrder(hours: readonly OpeningHours[]): OpeningHours[] {
  const place = (day: Weekday | undefined) => (day === undefined ? -1 : weekdays.indexOf(day));
  return hours
    .map(({ days, opens, closes }) => ({ days: days.toSorted((a, b) => place(a) - place(b)), opens, closes }))
    .toSorted((a, b) => place(a.days[0]) - place(b.days[0]) || (a.opens < b.opens ? -1 : 1));
}
