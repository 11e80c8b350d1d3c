import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import { closeEmptied } from './close-emptied.ts';
import type { CloseGridInput } from './grid.inputs.ts';
import { type GridClosed, gridNotEmpty } from './grid.results.ts';
import { contentsOf, latestEventIn, parentOf } from './grid-contents.ts';
import { endReach } from './grid-reach.ts';
import { closeRow } from './grid-rows.ts';
import { changedSince, writeGrids } from './grid-write.ts';

/**
 * Closes an empty grid for good. Refusals: NotAllowed unless the viewer answers for the grid above, InvalidInput,
 * NotFound, GridAlreadyClosed, GridNotEmpty.
 */
export async function closeGrid(ctx: Context, input: CloseGridInput): Promise<GridClosed | Failure> {
  const written = await writeGrids<{ grid: string }>(
    ctx,
    input,
    { mutation: 'closeGrid', concerned: [{ id: input.grid, above: true }] },
    async (writing, rows) => {
      const { locale, on } = writing;
      const [grid] = rows as [GridRow];
      const parent = await parentOf(writing, grid);
      if (!parent) return { refuse: invalidInput(locale, 'grid', 'gridIsTown') };
      const holds = await contentsOf(writing, grid.id);
      if (holds.length > 0) return { refuse: gridNotEmpty(locale, grid, holds) };
      const latest = await latestEventIn(writing, [grid.id]);
      if (latest !== null && latest > on) return { refuse: changedSince(locale, grid, latest) };
      await endReach(writing, [grid.id]);
      await closeRow(writing, grid.id);
      const [emptied] = await closeEmptied(writing, [parent]);
      return {
        record: {
          kind: 'GRID_CLOSED',
          subject: { type: 'Grid', id: grid.id },
          facts: { grid: grid.name, parent: parent.name, on, closed: emptied?.name ?? null },
          before: { closedOn: null },
          after: { closedOn: on },
          outcome: { grid: grid.id },
        },
      };
    },
  );
  if ('code' in written) return written;
  const { town, revision, outcome } = written;
  return { __typename: 'GridClosed', revision, gridOf: { town, key: outcome.grid } };
}
