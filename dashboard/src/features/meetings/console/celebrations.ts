// What there is to celebrate in the hall: milestones that are reached, counted and never rounded up.
import type { Rate } from '../../../app/i18n/format.ts';
import { milestoneOf } from '../../../ui/milestones.ts';

export const OCCASIONS = ['allUnits', 'allSlots', 'allProjects', 'mostProjects', 'halfProjects', 'hundreds'] as const;
export type OccasionName = (typeof OCCASIONS)[number];

export interface Occasion {
  name: OccasionName;
  count: number;
}

interface Figures {
  projects: Rate;
  slots: Rate;
  units: Rate;
  claims: { total: number };
}

/** Returns what the figures have reached, the greatest first. */
export function occasionsOf({ projects, slots, units, claims }: Figures): Occasion[] {
  const reached: Occasion[] = [];
  if (milestoneOf(units) === 1) reached.push({ name: 'allUnits', count: units.numerator });
  if (milestoneOf(slots) === 1) reached.push({ name: 'allSlots', count: slots.numerator });
  const share = milestoneOf(projects);
  if (share === 1) reached.push({ name: 'allProjects', count: projects.numerator });
  else if (share >= 0.75) reached.push({ name: 'mostProjects', count: projects.numerator });
  else if (share >= 0.5) reached.push({ name: 'halfProjects', count: projects.numerator });
  const hundreds = Math.floor(claims.total / 100) * 100;
  if (hundreds > 0) reached.push({ name: 'hundreds', count: hundreds });
  return reached;
}
