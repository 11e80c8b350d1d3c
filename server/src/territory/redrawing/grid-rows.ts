// How a grid's row changes: what it was is remembered in `grid_past`, and the tree below it comes along.
import { type Kysely, sql as raw } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import type { GridRow } from '../grids/grid.loaders.ts';
import { childPath, subtreeOf } from '../grids/grid-path.ts';

/** In which town, and from which day on, rows are changed. */
export interface Change {
  sql: Kysely<Tables>;
  town: string;
  on: string;
}

type Changeable = Pick<GridRow, 'name' | 'households' | 'latitude' | 'longitude'>;

/** Changes what a grid is from the day on. */
export async function changeGrid(change: Change, grid: GridRow, set: Partial<Changeable>): Promise<void> {
  await rememberPast(change, { from: grid.path, to: `${grid.path}.` });
  await gridsIn(change)
    .where('id', '=', grid.id)
    .set({ ...set, since: change.on })
    .execute();
}

/**
 * Hangs a grid under another, in its next free place, with everything below it, closed grids too: what is still seated in
 * them counts where their parent is. Fails never; that nothing below has changed after the day is for the caller to see to.
 */
export async function moveSubtree(
  change: Change,
  grid: Pick<GridRow, 'id' | 'path'>,
  parent: Pick<GridRow, 'id' | 'path'>,
): Promise<void> {
  const range = subtreeOf(grid.path);
  const path = await nextPath(change, parent.path);
  await rememberPast(change, range);
  await gridsIn(change)
    .where('path', '>=', range.from)
    .where('path', '<', range.to)
    .set({ path: raw<string>`${path} || substr(path, ${raw.lit(grid.path.length + 1)})`, since: change.on })
    .execute();
  await gridsIn(change).where('id', '=', grid.id).set({ parent_id: parent.id }).execute();
}

/** The grid in a subtree that has changed latest, if after the day: nothing can be told of an earlier day then. */
export async function changedBelow(
  { sql, town, on }: Change,
  path: string,
): Promise<{ name: string; since: string } | null> {
  const range = subtreeOf(path);
  const found = await sql
    .selectFrom('grid')
    .select(['name', 'since'])
    .where('town_code', '=', town)
    .where('path', '>=', range.from)
    .where('path', '<', range.to)
    .where('since', '>', on)
    .orderBy('since', 'desc')
    .executeTakeFirst();
  return found ?? null;
}

/** Closes a grid from the day on. */
export async function closeRow(change: Change, id: string): Promise<void> {
  await gridsIn(change).where('id', '=', id).set({ closed_on: change.on }).execute();
}

/** Opens a grid below another, in its next free place. */
export async function openRow(
  change: Change,
  parent: Pick<GridRow, 'id' | 'path'>,
  grid: Pick<GridRow, 'id' | 'level' | 'kind' | 'code' | keyof Changeable>,
): Promise<GridRow> {
  const row: GridRow = {
    ...grid,
    town_code: change.town,
    parent_id: parent.id,
    path: await nextPath(change, parent.path),
    opened_on: change.on,
    since: change.on,
    closed_on: null,
  };
  await change.sql.insertInto('grid').values(row).execute();
  return row;
}

/**
 * The path of the next child. A path that a grid ever had is never another's, so that on no day two had the same, whatever
 * the order in which changes of the past are told.
 */
async function nextPath({ sql, town }: Change, parent: string): Promise<string> {
  const below = { from: `${parent}.`, to: `${parent}/` };
  const segment = (table: 'grid' | 'grid_past') =>
    sql
      .selectFrom(table)
      .select(raw<string>`substr(path, ${raw.lit(parent.length + 2)}, 4)`.as('segment'))
      .where('town_code', '=', town)
      .where('path', '>=', below.from)
      .where('path', '<', below.to);
  const last = await sql
    .selectFrom(segment('grid').unionAll(segment('grid_past')).as('taken'))
    .select((eb) => eb.fn.max('segment').as('segment'))
    .executeTakeFirst();
  return childPath(parent, Number.parseInt(last?.segment ?? '0', 36) + 1);
}

/** Remembers what the grids on a range of paths are, until the day or until they were closed; not what was never a day old. */
async function rememberPast({ sql, town, on }: Change, range: { from: string; to: string }): Promise<void> {
  const until = raw<string>`case when closed_on < ${on} then closed_on else cast(${on} as text) end`;
  await sql
    .insertInto('grid_past')
    .columns([
      'town_code',
      'grid_id',
      'since',
      'until',
      'parent_id',
      'level',
      'kind',
      'code',
      'name',
      'path',
      'households',
      'latitude',
      'longitude',
    ])
    .expression(
      sql
        .selectFrom('grid')
        .select(['town_code', 'id', 'since', until.as('until'), 'parent_id', 'level', 'kind', 'code', 'name', 'path'])
        .select(['households', 'latitude', 'longitude'])
        .where('town_code', '=', town)
        .where('path', '>=', range.from)
        .where('path', '<', range.to)
        .where('since', '<', until),
    )
    .execute();
}

function gridsIn({ sql, town }: Change) {
  return sql.updateTable('grid').where('town_code', '=', town);
}
