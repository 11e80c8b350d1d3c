import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import { closeEmptied } from './close-emptied.ts';
import type { SplitGridInput } from './grid.inputs.ts';
import type { GridSplit } from './grid.results.ts';
import { passAccountsOn } from './grid-accounts.ts';
import { latestEventIn, openChildren, parentOf } from './grid-contents.ts';
import { endReach, passReachOn } from './grid-reach.ts';
import { changedBelow, changeGrid, closeRow, moveSubtree } from './grid-rows.ts';
import { changedSince, type GridWriting, writeGrids } from './grid-write.ts';
import { openNewGrid } from './new-grid.ts';
import { reseat, thingsIn } from './seated-things.ts';
import { shareOut } from './split-shares.ts';

type Outcome = { grid: string; parts: string[] };

/**
 * Redraws a grid into several, by the rules of decision 18. Refusals: NotAllowed unless the viewer answers for the grid
 * above, InvalidInput, NotFound for what is not in the grid, GridAlreadyClosed.
 */
export async function splitGrid(ctx: Context, input: SplitGridInput): Promise<GridSplit | Failure> {
  const concerned = [{ id: input.grid, above: true }];
  const written = await writeGrids<Outcome>(
    ctx,
    input,
    { mutation: 'splitGrid', concerned },
    async (writing, [grid]) => {
      const done = await split(writing, grid as GridRow, input);
      return 'code' in done ? { refuse: done } : done;
    },
  );
  if ('code' in written) return written;
  const { town, revision, outcome } = written;
  const partsOf = outcome.parts.map((key) => ({ town, key }));
  return { __typename: 'GridSplit', revision, gridOf: { town, key: outcome.grid }, partsOf };
}

async function split(writing: GridWriting, grid: GridRow, { parts, remains }: SplitGridInput) {
  const { locale, on, town } = writing;
  const parent = await parentOf(writing, grid);
  if (!parent) return invalidInput(locale, 'grid', 'gridIsTown');
  if (!remains && parts.length < 2) return invalidInput(locale, 'parts', 'splitParts');
  const late = (await changedBelow(writing, grid.path)) ?? (await changedIn(writing, grid));
  if (late) return changedSince(locale, late, late.since);

  const children = await openChildren(writing, [grid.id]);
  const things = await thingsIn(writing, [grid.id]);
  const shares = shareOut(locale, { town, grid, children, things, parts, isKept: Boolean(remains) });
  if ('code' in shares) return shares;

  const opened: GridRow[] = [];
  for (const [index, part] of parts.entries()) {
    const row = await openNewGrid(
      writing,
      parent,
      grid.level,
      { ...part, kind: part.kind ?? grid.kind },
      `parts.${index}.`,
    );
    if ('__typename' in row) return row;
    opened.push(row);
  }
  const idOf = (part: number | null) => (part === null ? grid.id : (opened[part] as GridRow).id);
  for (const child of children) {
    const part = shares.partOf(child.id);
    if (part !== null) await moveSubtree(writing, child, opened[part] as GridRow);
  }
  await reseat(writing, things, (thing) => idOf(shares.partOf(thing.id)));
  const ids = opened.map(({ id }) => id);
  await passReachOn(writing, [grid.id], ids);
  let accounts: string[] = [];
  if (remains) {
    const name = remains.name?.trim() ?? grid.name;
    await changeGrid(writing, grid, { name, households: remains.households ?? null });
    await closeEmptied(writing, [{ ...grid, name }]);
  } else {
    accounts = await passAccountsOn(writing, [grid.id], idOf(0));
    await endReach(writing, [grid.id]);
    await closeRow(writing, grid.id);
  }
  const moved = [...children.map(({ id }) => ({ type: 'Grid', id })), ...things.map(({ type, id }) => ({ type, id }))]
    .map((one) => ({ ...one, to: idOf(shares.partOf(one.id)) }))
    .filter(({ to }) => to !== grid.id);
  const into = opened.map(({ name }) => name).join('、');
  return {
    record: {
      kind: 'GRID_SPLIT' as const,
      subject: { type: 'Grid', id: grid.id },
      facts: { grid: grid.name, into, parts: opened.length, kept: remains ? 1 : 0, on },
      before: { name: grid.name, households: grid.households, since: grid.since },
      after: { parts: opened.map(({ id, name, households }) => ({ id, name, households })), remains, moved, accounts },
      outcome: { grid: grid.id, parts: ids },
    },
  };
}

async function changedIn(writing: GridWriting, { id, name }: GridRow) {
  const latest = await latestEventIn(writing, [id]);
  return latest !== null && latest > writing.on ? { name, since: latest } : null;
}
