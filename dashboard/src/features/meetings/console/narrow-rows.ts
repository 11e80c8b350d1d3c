// Which rows of the board the console shows.
import type { ConsoleProject } from '../console.query.ts';

export const STANDINGS = ['all', 'unclaimed', 'free', 'full', 'hidden'] as const;
export type RowStanding = (typeof STANDINGS)[number];

/** Returns the rows that fit: by the name of project, place or unit, and by what is left. */
export function narrowRows(
  rows: readonly ConsoleProject[],
  search: string,
  standing: RowStanding,
  hidden: ReadonlySet<string>,
): ConsoleProject[] {
  const sought = search.trim().toLowerCase();
  return rows.filter((row) => fits(row, standing, hidden) && (sought === '' || wordsOf(row).includes(sought)));
}

function fits({ id, slots, slotsLeft }: ConsoleProject, standing: RowStanding, hidden: ReadonlySet<string>): boolean {
  switch (standing) {
    case 'all':
      return true;
    case 'unclaimed':
      return slotsLeft === slots;
    case 'free':
      return slotsLeft > 0;
    case 'full':
      return slotsLeft === 0;
    case 'hidden':
      return hidden.has(id);
  }
}

function wordsOf({ name, grid, claims }: ConsoleProject): string {
  return [name, grid.name, ...claims.map(({ unit }) => unit.name)].join(' ').toLowerCase();
}
