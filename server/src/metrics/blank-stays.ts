// Since when nothing counts, pure: what counted once stayed in grids from a day until a day, grids stayed in others, and
// where the last of those stays ended the blank began.
import type { GridLevel } from '../territory/grids/grid.entity.ts';
import { latestDay } from '../territory/latest-day.ts';

/** Something was in a grid from `from` until the day before `until`; null: it is still. */
export interface Stay {
  grid: string;
  from: string;
  until: string | null;
}

export type Time = Pick<Stay, 'from' | 'until'>;

/** Where a grid has stood since that day, until it has stood somewhere else; also after it was closed. */
export interface GridStanding {
  grid: string;
  level: GridLevel;
  parent: string | null;
  since: string;
}

/** That something left a grid on a day; an empty text for a place that is no grid. */
export interface Departure {
  from: string;
  on: string;
}

/** Where something was that was there for that time and is in that grid now, after those departures in their order. */
export function staysOf({ grid, ...time }: Stay, departures: readonly Departure[]): Stay[] {
  const places = departures.map((departure, index): Stay => {
    const from = departures[index - 1]?.on ?? time.from;
    return { grid: departure.from, from, until: departure.on };
  });
  places.push({ grid, from: departures.at(-1)?.on ?? time.from, until: time.until });
  return places.map((place) => stayWhile(place, time)).filter(lasts);
}

/** Of each grid of a level, the last day, up to `day`, on which one of the stays in it ended. */
export function lastEnds(
  stays: readonly Stay[],
  standings: readonly GridStanding[],
  level: GridLevel,
  day: string,
): Map<string, string> {
  const placesOf = placesAt(standings, level);
  const ends = new Map<string, string>();
  for (const stay of stays) {
    for (const place of placesOf(stay.grid)) {
      const { from, until } = overlap(stay, place);
      if (!lasts({ from, until }) || until === null || until > day) continue;
      if (until > (ends.get(place.grid) ?? '')) ends.set(place.grid, until);
    }
  }
  return ends;
}

/** Tells of any grid in which grids of a level it lay, and when: itself, if it is of that level. */
function placesAt(standings: readonly GridStanding[], level: GridLevel): (grid: string) => Stay[] {
  const standingsOf = Map.groupBy(standings, ({ grid }) => grid);
  const known = new Map<string, Stay[]>();
  return function placesOf(grid) {
    const remembered = known.get(grid);
    if (remembered) return remembered;
    const inOrder = (standingsOf.get(grid) ?? []).toSorted((a, b) => (a.since < b.since ? -1 : 1));
    const places = inOrder.flatMap((standing, index): Stay[] => {
      const time = { from: standing.since, until: inOrder[index + 1]?.since ?? null };
      if (standing.level === level) return [{ grid, ...time }];
      const above = standing.parent === null ? [] : placesOf(standing.parent);
      return above.map((place) => stayWhile(place, time)).filter(lasts);
    });
    known.set(grid, places);
    return places;
  };
}

/** The stay as long as something else was so, too; none at all, if it does not last. */
export function stayWhile({ grid, ...stay }: Stay, time: Time): Stay {
  return { grid, ...overlap(stay, time) };
}

/** The time that two have in common; none, if it does not last. */
function overlap(a: Time, b: Time): Time {
  return { from: latestDay(a.from, b.from), until: earliestDay([a.until, b.until]) };
}

/** The earliest of some days; absent ones don't count. */
export function earliestDay(days: readonly (string | null)[]): string | null {
  return days.reduce((earliest, day) => (earliest === null || (day !== null && day < earliest) ? day : earliest), null);
}

function lasts({ from, until }: Time): boolean {
  return until === null || from < until;
}
