import type { Context } from '../graphql/context.ts';
import { type Failure, invalidInput, type NotAllowed, notAllowed, notFound } from '../graphql/failures.ts';
import { answersFor } from '../identity/scope.ts';
import type { AccountViewer } from '../identity/viewer.ts';
import type { Locale } from '../language/locale.ts';
import type { Writing } from '../ledger/ledger.ts';
import type { GridLevel } from '../territory/grids/grid.entity.ts';
import { pathOfGrid, placeFault } from '../territory/keeps-territory.ts';

/** A grid that something new can be put into. */
export interface OpenGrid {
  id: string;
  name: string;
  level: GridLevel;
}

/** The grid, read under the town's lock, if the viewer answers for it and it is open; else why not. */
export async function findOpenGrid(
  locale: Locale,
  viewer: AccountViewer,
  { sql, town }: Writing,
  key: string,
): Promise<OpenGrid | Failure> {
  const grid = await sql
    .selectFrom('grid')
    .select(['id', 'name', 'level', 'path', 'closed_on'])
    .where('town_code', '=', town)
    .where('id', '=', key)
    .executeTakeFirst();
  if (!grid) return notFound(locale, 'gridNotFound');
  if (!answersFor(viewer, grid.path)) return notAllowed(locale, 'outsideYourPlaces');
  if (grid.closed_on !== null) return invalidInput(locale, 'grid', 'placeClosed', { name: grid.name });
  return grid;
}

/** The failure of one who does not answer for the grid; null for one who does, and where there is no such grid. */
export async function gridFault(ctx: Context, viewer: AccountViewer, key: string | null): Promise<NotAllowed | null> {
  return placeFault(ctx, viewer, [await pathOfGrid(ctx, viewer.town, key ?? undefined)]);
}
