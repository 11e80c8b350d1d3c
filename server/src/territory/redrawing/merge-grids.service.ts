import type { Context } from '../../graphql/context.ts';
import { type Failure, invalidInput } from '../../graphql/failures.ts';
import { endPairingsWithin } from '../end-pairings.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import { closeEmptied } from './close-emptied.ts';
import type { MergeGridsInput } from './grid.inputs.ts';
import type { GridsMerged } from './grid.results.ts';
import { passAccountsOn } from './grid-accounts.ts';
import { latestEventIn, openChildren, parentOf } from './grid-contents.ts';
import { endReach, passReachOn } from './grid-reach.ts';
import { changedBelow, changeGrid, closeRow, moveSubtree } from './grid-rows.ts';
import { changedSince, type GridWriting, writeGrids } from './grid-write.ts';
import { mergePosts } from './merge-posts.ts';
import { openNewGrid } from './new-grid.ts';
import { reseat, thingsIn } from './seated-things.ts';

type Outcome = { grid: string; merged: string[] };

/**
 * Makes one grid of several, by the rules of decision 18. Refusals: NotAllowed unless the viewer answers for all grids
 * above, InvalidInput, NotFound, GridAlreadyClosed.
 */
export async function mergeGrids(ctx: Context, input: MergeGridsInput): Promise<GridsMerged | Failure> {
  const concerned = input.grids.map((id) => ({ id, above: true }));
  const written = await writeGrids<Outcome>(
    ctx,
    input,
    { mutation: 'mergeGrids', concerned },
    async (writing, rows) => {
      const done = await merge(writing, rows, input);
      return 'code' in done ? { refuse: done } : done;
    },
  );
  if ('code' in written) return written;
  const { town, revision, outcome } = written;
  const mergedOf = outcome.merged.map((key) => ({ town, key }));
  return { __typename: 'GridsMerged', revision, gridOf: { town, key: outcome.grid }, mergedOf };
}

async function merge(writing: GridWriting, grids: GridRow[], input: MergeGridsInput) {
  const { locale, on } = writing;
  const [first] = grids as [GridRow];
  if (grids.some(({ level }) => level !== first.level)) return invalidInput(locale, 'grids', 'mergeLevels');
  const parents: GridRow[] = [];
  // Of two grids of one level neither is the town: each has a parent.
  for (const grid of grids) parents.push((await parentOf(writing, grid)) as GridRow);
  const kept = input.into == null ? null : grids[input.grids.indexOf(input.into)];
  if (kept === undefined || (kept === null) === (input.as == null)) return invalidInput(locale, 'into', 'mergeInto');
  for (const grid of grids) {
    const late = await changedBelow(writing, grid.path);
    if (late) return changedSince(locale, late, late.since);
  }
  const ids = grids.map(({ id }) => id);
  const latest = await latestEventIn(writing, ids);
  if (latest !== null && latest > on) return changedSince(locale, first, latest);

  const sum = grids.every(({ households }) => households !== null)
    ? grids.reduce((total, { households }) => total + (households as number), 0)
    : null;
  const one = kept ?? (await openSuccessor(writing, parents[0] as GridRow, first, input, sum));
  if ('__typename' in one) return one;
  const absorbed = grids.filter(({ id }) => id !== one.id);
  const gone = absorbed.map(({ id }) => id);

  for (const child of await openChildren(writing, gone)) await moveSubtree(writing, child, one);
  const things = await thingsIn(writing, ids);
  const { abolished, pairingsEnded } = await mergePosts(writing, things, one.id);
  const following = things.filter(({ id, grid }) => grid !== one.id && !abolished.has(id));
  await reseat(writing, following, () => one.id);
  pairingsEnded.push(...(await endPairingsWithin(writing, one.id)));
  await passReachOn(writing, gone, [one.id]);
  await endReach(writing, gone);
  const accounts = await passAccountsOn(writing, gone, one.id);
  if (kept) await changeGrid(writing, kept, { households: input.households ?? sum });
  for (const id of gone) await closeRow(writing, id);
  const [emptied] = await closeEmptied(writing, parents);

  const names = grids.map(({ name }) => name).join('、');
  return {
    record: {
      kind: 'GRIDS_MERGED' as const,
      subject: { type: 'Grid', id: one.id },
      facts: {
        grids: names,
        into: one.name,
        count: grids.length,
        on,
        closed: emptied?.name ?? null,
        pairingsEnded: pairingsEnded.length,
      },
      before: { grids: grids.map(({ id, name, households }) => ({ id, name, households })) },
      after: {
        grid: one.id,
        moved: following.map(({ type, id }) => ({ type, id })),
        abolished: [...abolished],
        pairingsEnded,
        accounts,
      },
      outcome: { grid: one.id, merged: gone },
    },
  };
}

async function openSuccessor(
  writing: GridWriting,
  parent: GridRow,
  first: GridRow,
  { as }: MergeGridsInput,
  households: number | null,
) {
  const grid = as as NonNullable<typeof as>;
  const told = { ...grid, kind: grid.kind ?? first.kind, households: grid.households ?? households };
  return openNewGrid(writing, parent, first.level, told, 'as.');
}
