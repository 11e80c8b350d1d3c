import type { Context } from '../../graphql/context.ts';
import { type Failure, type InvalidInput, invalidInput, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { firstFault } from '../../graphql/validation.ts';
import { writeAs } from '../../graphql/write-as.ts';
import type { Decision, Writing } from '../../ledger/ledger.ts';
import type { DatedInput } from '../dated.inputs.ts';
import { type GridRow, gridById, grids } from '../grids/grid.loaders.ts';
import { parentPath } from '../grids/grid-path.ts';
import { intendedDay } from '../intended-day.ts';
import { keepsTerritory, placeFault } from '../keeps-territory.ts';
import { gridAlreadyClosed } from './grid.results.ts';

/** A grid that a change concerns. `above`: it changes the tree there, which is for whoever answers for the grid above. */
export interface Concerned {
  id: string;
  above: boolean;
}

/** A change of grids under way, in the town's transaction. */
export interface GridWriting extends Writing {
  locale: Context['locale'];
  /** The day from which it holds. */
  on: string;
}

/**
 * Writes a dated change of grids. Returns what `decide` decided, or the first reason against it: NotAllowed, InvalidInput,
 * NotFound, GridAlreadyClosed. `decide` gets the concerned grids in their order, all open, none changed after the day.
 */
export async function writeGrids<Outcome extends object>(
  ctx: Context,
  input: DatedInput,
  { mutation, concerned }: { mutation: string; concerned: readonly Concerned[] },
  decide: (writing: GridWriting, rows: GridRow[]) => Promise<Decision<Outcome, Failure>>,
): Promise<{ outcome: Outcome; revision: number; town: string } | Failure> {
  const { locale } = ctx;
  const viewer = keepsTerritory(ctx);
  if ('code' in viewer) return viewer;
  const { town } = viewer;
  const ids = concerned.map(({ id }) => parseIdOf('Grid', id)).map((id) => (id?.town === town ? id.key : null));
  const found = await Promise.all(ids.map((id) => (id === null ? undefined : ctx.load(gridById, { town, id }))));
  const placesOf = (paths: (string | undefined)[]) =>
    paths.map((path, index) => (path !== undefined && concerned[index]?.above ? (parentPath(path) ?? path) : path));
  const outside = placeFault(ctx, viewer, placesOf(found.map((grid) => grid?.treePath)));
  if (outside) return outside;
  const fault = await firstFault(locale, input);
  if (fault) return fault;
  const on = intendedDay(ctx, input.on);
  if (typeof on !== 'string') return on;
  if (found.includes(undefined)) return notFound(locale, 'gridNotFound');

  const { key, ...asked } = input;
  const written = await writeAs<Outcome>(
    ctx,
    viewer,
    { mutation, key, input: asked, missing: 'gridNotFound' },
    async (writing) => {
      const rows = await readGrids(writing, ids as string[]);
      // Once more: a grid may have been moved since it was looked up.
      const moved = placeFault(ctx, viewer, placesOf(rows.map(({ path }) => path)));
      if (moved) return { refuse: moved };
      const early = rows.find(({ since }) => since > on);
      if (early) return { refuse: changedSince(locale, early, early.since) };
      const closed = rows.find(({ closed_on }) => closed_on !== null);
      if (closed) return { refuse: gridAlreadyClosed(locale, closed) };
      return decide({ ...writing, locale, on }, rows);
    },
  );
  return 'failure' in written ? written.failure : { ...written, town };
}

/** The failure of a day on which the grid was not yet what the change concerns. */
export function changedSince(locale: Context['locale'], { name }: { name: string }, since: string): InvalidInput {
  return invalidInput(locale, 'on', 'dayBeforeChange', { name, since });
}

async function readGrids({ sql, town }: Writing, ids: string[]): Promise<GridRow[]> {
  const rows = await grids(sql, town).where('grid.id', 'in', ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) as GridRow);
}
