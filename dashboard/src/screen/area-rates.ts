import type { Rate } from '../app/i18n/format.ts';

export interface Place {
  id: string;
  name: string;
}

interface ClaimedRow {
  id: string;
  slots: number;
  slotsLeft: number;
}

/** Projects with a claim of the projects on offer, and what of their slots is taken. */
export interface AreaRates {
  area: Place;
  projects: Rate;
  slots: Rate;
}

/** Returns the rates of each area, by name; projects of the whole town are in none. */
export function areaRates(board: readonly ClaimedRow[], areaOf: ReadonlyMap<string, Place>): AreaRates[] {
  const rows = new Map<string, { area: Place; projects: ClaimedRow[] }>();
  for (const project of board) {
    const area = areaOf.get(project.id);
    if (!area) continue;
    const row = rows.get(area.id) ?? { area, projects: [] };
    row.projects.push(project);
    rows.set(area.id, row);
  }
  return Array.from(rows.values(), ({ area, projects }) => ({
    area,
    projects: rateOf(projects.filter(({ slots, slotsLeft }) => slotsLeft < slots).length, projects.length),
    slots: rateOf(
      projects.reduce((sum, { slots, slotsLeft }) => sum + slots - slotsLeft, 0),
      projects.reduce((sum, { slots }) => sum + slots, 0),
    ),
  })).toSorted((a, b) => a.area.name.localeCompare(b.area.name, 'zh-CN'));
}

function rateOf(numerator: number, denominator: number): Rate {
  return { numerator, denominator, ratio: denominator === 0 ? null : numerator / denominator };
}
