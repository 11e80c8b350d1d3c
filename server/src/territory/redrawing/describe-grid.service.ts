// The changes that concern one grid alone: its name, its households, its place on the map.
import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { LedgerKind } from '../../ledger/ledger-entry.entity.ts';
import type { DatedInput } from '../dated.inputs.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import type { CountHouseholdsInput, LocateGridInput, RenameGridInput } from './grid.inputs.ts';
import type { GridLocated, GridRenamed, HouseholdsCounted } from './grid.results.ts';
import { changeGrid } from './grid-rows.ts';
import { type GridWriting, writeGrids } from './grid-write.ts';

/** Gives a grid another name. Refusals: NotAllowed, InvalidInput, NotFound, GridAlreadyClosed. */
export async function renameGrid(ctx: Context, input: RenameGridInput): Promise<GridRenamed | Failure> {
  const name = input.name.trim();
  const step = await takeStep(ctx, input, {
    mutation: 'renameGrid',
    kind: 'GRID_RENAMED',
    set: { name },
    fault: (grid, { locale }) => {
      if (grid.level === 'TOWN') return invalidInput(locale, 'grid', 'gridIsTown');
      return grid.name === name ? invalidInput(locale, 'name', 'gridNameSame', { grid: name }) : null;
    },
    facts: (grid) => ({ grid: name, formerly: grid.name }),
  });
  return 'code' in step ? step : { __typename: 'GridRenamed', ...step };
}

/** Takes a new count of a grid's households. Refusals: NotAllowed, InvalidInput, NotFound, GridAlreadyClosed. */
export async function countHouseholds(ctx: Context, input: CountHouseholdsInput): Promise<HouseholdsCounted | Failure> {
  const { households } = input;
  const step = await takeStep(ctx, input, {
    mutation: 'countHouseholds',
    kind: 'HOUSEHOLDS_COUNTED',
    set: { households },
    facts: (grid) => ({ grid: grid.name, households, formerly: grid.households }),
  });
  return 'code' in step ? step : { __typename: 'HouseholdsCounted', ...step };
}

/** Puts the middle of a grid on the map. Refusals: NotAllowed, InvalidInput, NotFound, GridAlreadyClosed. */
export async function locateGrid(ctx: Context, input: LocateGridInput): Promise<GridLocated | Failure> {
  const { latitude, longitude } = input.position;
  const step = await takeStep(ctx, input, {
    mutation: 'locateGrid',
    kind: 'GRID_LOCATED',
    set: { latitude, longitude },
    facts: (grid) => ({ grid: grid.name }),
  });
  return 'code' in step ? step : { __typename: 'GridLocated', ...step };
}

interface Step {
  mutation: string;
  kind: LedgerKind;
  set: Partial<Pick<GridRow, 'name' | 'households' | 'latitude' | 'longitude'>>;
  fault?: (grid: GridRow, writing: GridWriting) => Failure | null;
  facts: (grid: GridRow) => { [name: string]: string | number | null };
}

async function takeStep(ctx: Context, input: DatedInput & { grid: string }, step: Step) {
  const written = await writeGrids<{ grid: string }>(
    ctx,
    input,
    { mutation: step.mutation, concerned: [{ id: input.grid, above: false }] },
    async (writing, rows) => {
      const [grid] = rows as [GridRow];
      const fault = step.fault?.(grid, writing);
      if (fault) return { refuse: fault };
      await changeGrid(writing, grid, step.set);
      const before = Object.fromEntries(Object.keys(step.set).map((column) => [column, grid[column as keyof GridRow]]));
      return {
        record: {
          kind: step.kind,
          subject: { type: 'Grid', id: grid.id },
          facts: { ...step.facts(grid), on: writing.on },
          before: { ...before, since: grid.since },
          after: { ...step.set, since: writing.on },
          outcome: { grid: grid.id },
        },
      };
    },
  );
  if ('code' in written) return written;
  const { town, revision, outcome } = written;
  return { revision, gridOf: { town, key: outcome.grid } };
}
