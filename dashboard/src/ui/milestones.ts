import type { Rate } from '../app/i18n/format.ts';

export const MILESTONES = [0.25, 0.5, 0.75, 1] as const;

/** Returns the highest quarter that the rate has reached, or 0. Counts, not rounded ratios, decide. */
export function milestoneOf({ numerator, denominator }: Rate): number {
  if (denominator === 0) return 0;
  return MILESTONES.findLast((milestone) => numerator >= milestone * denominator) ?? 0;
}
