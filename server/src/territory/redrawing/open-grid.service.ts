import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import type { OpenGridInput } from './grid.inputs.ts';
import type { GridOpened } from './grid.results.ts';
import { writeGrids } from './grid-write.ts';
import { levelBelow, openNewGrid } from './new-grid.ts';

/** Opens a grid one level below another. Refusals: NotAllowed, InvalidInput, NotFound, GridAlreadyClosed for the parent. */
export async function openGrid(ctx: Context, input: OpenGridInput): Promise<GridOpened | Failure> {
  const concerned = [{ id: input.parent, above: false }];
  const written = await writeGrids<{ grid: string }>(
    ctx,
    input,
    { mutation: 'openGrid', concerned },
    async (writing, rows) => {
      const [parent] = rows as [GridRow];
      const level = levelBelow(parent.level);
      if (!level) return { refuse: invalidInput(writing.locale, 'parent', 'gridIsLowest', { grid: parent.name }) };
      const grid = await openNewGrid(writing, parent, level, input);
      if ('__typename' in grid) return { refuse: grid };
      return {
        record: {
          kind: 'GRID_OPENED',
          subject: { type: 'Grid', id: grid.id },
          facts: { grid: grid.name, level, parent: parent.name, households: grid.households, on: writing.on },
          after: told(grid),
          outcome: { grid: grid.id },
        },
      };
    },
  );
  if ('code' in written) return written;
  const { town, revision, outcome } = written;
  return { __typename: 'GridOpened', revision, gridOf: { town, key: outcome.grid } };
}

/** The new grid as the ledger tells it. */
function told({ id, parent_id, level, kind, code, name, households, latitude, longitude, opened_on }: GridRow): object {
  return { id, parent: parent_id, level, kind, code, name, households, latitude, longitude, openedOn: opened_on };
}
