import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import { closeEmptied } from './close-emptied.ts';
import type { MoveGridInput } from './grid.inputs.ts';
import type { GridMoved } from './grid.results.ts';
import { parentOf } from './grid-contents.ts';
import { changedBelow, moveSubtree } from './grid-rows.ts';
import { changedSince, writeGrids } from './grid-write.ts';
import { levelBelow } from './new-grid.ts';

/**
 * Hangs a grid with all that is below it under another parent. Refusals: NotAllowed unless the viewer answers for the old
 * place and the new, InvalidInput, NotFound, GridAlreadyClosed.
 */
export async function moveGrid(ctx: Context, input: MoveGridInput): Promise<GridMoved | Failure> {
  const concerned = [
    { id: input.grid, above: true },
    { id: input.parent, above: false },
  ];
  const written = await writeGrids<{ grid: string }>(
    ctx,
    input,
    { mutation: 'moveGrid', concerned },
    async (writing, rows) => {
      const { locale, on } = writing;
      const [grid, parent] = rows as [GridRow, GridRow];
      const old = await parentOf(writing, grid);
      if (!old) return { refuse: invalidInput(locale, 'grid', 'gridIsTown') };
      const names = { grid: grid.name, parent: parent.name };
      if (levelBelow(parent.level) !== grid.level) {
        return { refuse: invalidInput(locale, 'parent', 'gridParentLevel', names) };
      }
      if (parent.id === old.id) return { refuse: invalidInput(locale, 'parent', 'gridIsThere', names) };
      const late = await changedBelow(writing, grid.path);
      if (late) return { refuse: changedSince(locale, late, late.since) };
      await moveSubtree(writing, grid, parent);
      const [emptied] = await closeEmptied(writing, [old]);
      return {
        record: {
          kind: 'GRID_MOVED',
          subject: { type: 'Grid', id: grid.id },
          facts: { grid: grid.name, from: old.name, to: parent.name, on, closed: emptied?.name ?? null },
          before: { parent: old.id, since: grid.since },
          after: { parent: parent.id, since: on },
          outcome: { grid: grid.id },
        },
      };
    },
  );
  if ('code' in written) return written;
  const { town, revision, outcome } = written;
  return { __typename: 'GridMoved', revision, gridOf: { town, key: outcome.grid } };
}
