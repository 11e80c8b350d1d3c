import type { Random } from '../random.ts';

/** What is announced together is claimed together: most of `count` instants lie around the moments of `groups`. */
export function burstTimes(random: Random, groupOf: readonly number[], groups: number, from: Date, to: Date): Date[] {
  const span = to.getTime() - from.getTime();
  const width = span / groups / 3;
  return groupOf.map((group) => {
    if (random.happens(0.15)) return random.instant(from, to);
    const centre = from.getTime() + ((group + 0.5) * span) / groups;
    const offset = (random.fraction() + random.fraction() - 1) * width;
    return new Date(Math.round(centre + offset));
  });
}

/** An instant in office hours of a day between two dates, where the towns are. */
export function officeHour(random: Random, from: string, to: string): Date {
  const day = random.instant(new Date(`${from}T00:00:00+08:00`), new Date(`${to}T00:00:00+08:00`));
  const hoursIntoDay = 9 + random.fraction() * 8;
  const midnight = Math.floor((day.getTime() + 8 * 3_600_000) / 86_400_000) * 86_400_000 - 8 * 3_600_000;
  const weekday = new Date(midnight + 8 * 3_600_000).getUTCDay();
  const toFriday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  return new Date(midnight - toFriday * 86_400_000 + Math.floor(hoursIntoDay * 3_600_000));
}
