import type { OrderedBy, PageArgs } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { pageOfRows } from '../graphql/page-of-rows.ts';
import { containsText } from '../graphql/search-text.ts';
import type { GridType } from '../territory/grids/grid.type.ts';
import { subtreeWithin } from '../territory/grids/subtree.ts';
import type { BlankOrder, BlankType } from './blank.type.ts';
import { blanksAt, listBlanks } from './blank-list.ts';
import { sinceOfBlank } from './blank-since.ts';
import { townCoverage } from './coverage.loaders.ts';
import { shownOn } from './coverage-day.ts';
import { type CoverageKind, coverageKinds } from './coverage-facts.ts';

export interface BlanksWanted extends PageArgs {
  town: string;
  kind?: readonly CoverageKind[] | null;
  /** The global id of a grid. */
  within?: string | null;
  search?: string | null;
  orderBy?: BlankOrder | null;
  /** The day asked about; today if there is none. */
  on?: string | null;
}

const byPlace: OrderedBy[] = [{ column: 'path' }, { column: 'kind', holds: 'integer' }];

const orders: { [order in BlankOrder]: OrderedBy[] } = {
  HOUSEHOLDS: [{ column: 'households', descending: true, holds: 'integer' }, ...byPlace],
  TREE: byPlace,
  SINCE: [{ column: 'since' }, ...byPlace],
};

/** A page of a town's blanks of a day. Fails with NOT_FOUND when the place is none of the town's, and as every page does. */
export async function blanks(ctx: Context, { town, kind, within, search, orderBy, on, ...args }: BlanksWanted) {
  const coverage = await townCoverage(ctx, town, on);
  const subtree = await subtreeWithin(ctx, town, within, shownOn(coverage.when));
  const order = orderBy ?? 'HOUSEHOLDS';
  const found = listBlanks(coverage, kind).filter(
    ({ blank: { path, name } }) =>
      (!subtree || (path >= subtree.from && path < subtree.to)) && (!search || containsText(name, search)),
  );
  const rows = await Promise.all(
    found.map(async (item) => ({
      item,
      sort: {
        households: item.households ?? -1,
        path: item.blank.path,
        kind: coverageKinds.indexOf(item.kind),
        since: order === 'SINCE' ? await sinceOf(ctx, item) : '',
      },
    })),
  );
  return pageOfRows(ctx.locale, rows, orders[order], args);
}

/** What is missing in one grid, as of the day that it is shown of. */
export async function blanksOfGrid(ctx: Context, { town, key, on }: GridType): Promise<BlankType[]> {
  return blanksAt(await townCoverage(ctx, town, on), key);
}

/** Since when a blank is one. */
export async function sinceOf(ctx: Context, { kind, blank, missing, when }: BlankType): Promise<string> {
  const { id, openedOn, position } = blank;
  const since = await ctx.load(sinceOfBlank, { ...when, kind, missing, grid: { id, openedOn, position } });
  return since ?? openedOn;
}
