import { townDate } from '../clock.ts';
import { isMemberOn } from '../members/units/membership.ts';
import type { ClaimFact } from './adoption-facts.ts';
import { standing } from './adoption-formulas.ts';

/** Standing claims by the calendar day on which they were accepted; days without a claim are left out. */
export function claimsByDay(claims: readonly ClaimFact[]): { date: string; count: number }[] {
  return countBy(claims, ({ claimedAt }) => townDate(claimedAt)).map(([date, count]) => ({ date, count }));
}

/** Standing claims by the minute in which they were accepted; minutes without a claim are left out. */
export function claimsByMinute(claims: readonly ClaimFact[]): { minute: string; count: number }[] {
  return countBy(claims, ({ claimedAt }) => `${claimedAt.slice(0, 16)}:00.000Z`).map(([minute, count]) => ({
    minute,
    count,
  }));
}

/** How many units were members at the end of each year, from the year of the first to the year of `today`. */
export function membersByYear(
  units: readonly { joinedOn: string | null; leftOn: string | null }[],
  today: string,
): { year: number; count: number }[] {
  const joined = units.flatMap(({ joinedOn, leftOn }) => (joinedOn === null ? [] : [{ joinedOn, leftOn }]));
  if (joined.length === 0) return [];
  const first = Math.min(...joined.map(({ joinedOn }) => yearOf(joinedOn)));
  const years = Array.from({ length: yearOf(today) - first + 1 }, (_, index) => first + index);
  return years.map((year) => {
    const end = year === yearOf(today) ? today : `${year}-12-31`;
    const count = joined.filter((unit) => isMemberOn(end, unit)).length;
    return { year, count };
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function countBy(claims: readonly ClaimFact[], keyOf: (claim: ClaimFact) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const claim of standing(claims)) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
