import { type GridRow, grids } from '../grids/grid.loaders.ts';
import type { GridContent, GridHolding } from './grid.results.ts';
import type { Change } from './grid-rows.ts';
import { seatedIn, thingsIn } from './seated-things.ts';

/** How many names of each kind a refusal tells. */
const namesTold = 5;

/** The grid one level up; undefined for the town itself. */
export async function parentOf({ sql, town }: Change, grid: GridRow): Promise<GridRow | undefined> {
  if (grid.parent_id === null) return undefined;
  return grids(sql, town).where('grid.id', '=', grid.parent_id).executeTakeFirst();
}

/** The open grids one level below, in the order of the tree. */
export function openChildren({ sql, town }: Change, parents: readonly string[]): Promise<GridRow[]> {
  return grids(sql, town)
    .where('grid.parent_id', 'in', [...parents])
    .where('grid.closed_on', 'is', null)
    .orderBy('grid.path')
    .execute();
}

/** What is in a grid, by kind; nothing for a grid that can be closed. */
export async function contentsOf(change: Change, grid: string): Promise<GridHolding[]> {
  const below = await openChildren(change, [grid]);
  const things = await thingsIn(change, [grid]);
  const accounts = await change.sql
    .selectFrom('account')
    .select('id')
    .where('town_code', '=', change.town)
    .where('within_id', '=', grid)
    .execute();
  const found: { content: GridContent; name: string | null }[] = [
    ...below.map(({ name }) => ({ content: 'GRID' as const, name })),
    ...things.map(({ type, name }) => ({ content: seatedIn[type].content, name })),
    ...accounts.map(() => ({ content: 'ACCOUNT' as const, name: null })),
  ];
  return [...Map.groupBy(found, ({ content }) => content)].map(([content, group]) => ({
    content,
    count: group.length,
    names: group.flatMap(({ name }) => name ?? []).slice(0, namesTold),
  }));
}

/**
 * The last day on which something happened in these grids: somebody moved in or out, was founded or ended there. What
 * becomes of a grid itself can't be told of an earlier day. Null when nothing ever has.
 */
export async function latestEventIn({ sql, town }: Change, ids: readonly string[]): Promise<string | null> {
  const grids = [...ids];
  const left = sql
    .selectFrom('grid_past as past')
    .innerJoin('grid as known', (join) =>
      join.onRef('known.town_code', '=', 'past.town_code').onRef('known.id', '=', 'past.grid_id'),
    )
    .select((eb) => eb.fn.max('past.until').as('day'))
    .where('past.town_code', '=', town)
    .where('past.parent_id', 'in', grids)
    .where('known.parent_id', 'not in', grids);
  const closed = sql
    .selectFrom('grid')
    .select((eb) => eb.fn.max('closed_on').as('day'))
    .where('town_code', '=', town)
    .where('parent_id', 'in', grids);
  const latestOf = (table: 'party_organisation' | 'post' | 'station' | 'station_reach' | 'alliance', column: string) =>
    sql
      .selectFrom(table as 'station')
      .select((eb) => eb.fn.max<string | null>(column as 'closed_on').as('day'))
      .where('town_code', '=', town)
      .where('grid_id', 'in', grids);
  const moved = (column: 'from_grid_id' | 'to_grid_id') =>
    sql
      .selectFrom('reseating')
      .select((eb) => eb.fn.max('on_date').as('day'))
      .where('town_code', '=', town)
      .where(column, 'in', grids);
  const held = (column: 'since' | 'until') =>
    sql
      .selectFrom('post_holding')
      .innerJoin('post', (join) =>
        join.onRef('post.town_code', '=', 'post_holding.town_code').onRef('post.id', '=', 'post_holding.post_id'),
      )
      .select((eb) => eb.fn.max<string | null>(`post_holding.${column}`).as('day'))
      .where('post_holding.town_code', '=', town)
      .where('post.grid_id', 'in', grids);
  const signed = sql
    .selectFrom('pairing_party')
    .innerJoin('pairing', (join) =>
      join
        .onRef('pairing.town_code', '=', 'pairing_party.town_code')
        .onRef('pairing.id', '=', 'pairing_party.pairing_id'),
    )
    .select((eb) => eb.fn.max('pairing.signed_on').as('day'))
    .where('pairing_party.town_code', '=', town)
    .where('pairing_party.grid_id', 'in', grids);
  const mentored = (column: 'signed_on' | 'ended_on') =>
    sql
      .selectFrom('post')
      .innerJoin('pairing_party', (join) =>
        join.onRef('pairing_party.town_code', '=', 'post.town_code').onRef('pairing_party.post_id', '=', 'post.id'),
      )
      .innerJoin('pairing', (join) =>
        join
          .onRef('pairing.town_code', '=', 'pairing_party.town_code')
          .onRef('pairing.id', '=', 'pairing_party.pairing_id'),
      )
      .select((eb) => eb.fn.max<string | null>(`pairing.${column}`).as('day'))
      .where('post.town_code', '=', town)
      .where('post.grid_id', 'in', grids);

  const questions = [
    left,
    closed,
    latestOf('party_organisation', 'founded_on'),
    latestOf('party_organisation', 'dissolved_on'),
    latestOf('post', 'established_on'),
    latestOf('post', 'abolished_on'),
    held('since'),
    held('until'),
    latestOf('station', 'opened_on'),
    latestOf('station', 'closed_on'),
    latestOf('station_reach', 'since'),
    latestOf('station_reach', 'until'),
    latestOf('alliance', 'founded_on'),
    latestOf('alliance', 'dissolved_on'),
    moved('from_grid_id'),
    moved('to_grid_id'),
    signed,
    mentored('signed_on'),
    mentored('ended_on'),
  ];
  const days: string[] = [];
  for (const question of questions) {
    const row = await question.executeTakeFirst();
    if (row?.day) days.push(row.day);
  }
  return days.sort().at(-1) ?? null;
}
