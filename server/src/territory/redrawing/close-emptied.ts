import type { GridRow } from '../grids/grid.loaders.ts';
import { unassignedArea } from '../grids/unassigned-area.ts';
import { latestDay } from '../latest-day.ts';
import { contentsOf, latestEventIn } from './grid-contents.ts';
import { type Change, closeRow } from './grid-rows.ts';

/** Closes each of these grids that is such an area and was emptied. Returns what was closed. */
export async function closeEmptied(change: Change, parents: readonly GridRow[]): Promise<GridRow[]> {
  const closed: GridRow[] = [];
  for (const area of new Map(parents.map((grid) => [grid.id, grid])).values()) {
    if (area.level !== 'AREA' || area.name !== unassignedArea || area.closed_on !== null) continue;
    if ((await contentsOf(change, area.id)).length > 0) continue;
    const emptied = latestDay(change.on, (await latestEventIn(change, [area.id])) ?? undefined);
    await closeRow({ ...change, on: emptied }, area.id);
    closed.push(area);
  }
  return closed;
}
