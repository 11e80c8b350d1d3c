// Grids as of a day: the present (`on` is null), or an earlier one.
import type { Reader } from '../../database/database.ts';
import { batchById } from '../../graphql/batches.ts';
import type { Batch, Context } from '../../graphql/context.ts';
import { batchByDay, type DayKey } from '../batches-by-day.ts';
import { gridById, grids, toGrid } from './grid.loaders.ts';
import type { GridType } from './grid.type.ts';
import { ancestorPath } from './grid-path.ts';
import { gridsOn } from './grids-on.ts';

/** Grids by id, as they were on a day; undefined where one was not open on it. Of the present, closed ones too. */
export const gridOnDay = batchByDay((on) =>
  batchById(
    async (reader, town, ids) => {
      const rows = await gridsOfDay(reader, town, on).where('grid.id', 'in', ids).execute();
      return rows.map((row) => toGrid(row, on));
    },
    (grid) => grid.key,
  ),
);

/** The grid as it was on the day; as it is, where it was not open then. Undefined when the town has none of that id. */
export async function gridThen(ctx: Context, key: DayKey): Promise<GridType | undefined> {
  return (await ctx.load(gridOnDay, key)) ?? ctx.load(gridById, { town: key.town, id: key.id });
}

/** From the town down to the grid itself, for each path asked for. */
export const gridsOnPath: Batch<{ town: string; on: string | null; path: string }, GridType[]> = async (
  reader,
  keys,
) => {
  const found = new Map<string, GridType>();
  for (const group of Map.groupBy(keys, ({ town, on }) => `${town}:${on}`).values()) {
    const [{ town, on }] = group as [(typeof group)[number]];
    const paths = [...new Set(group.flatMap(({ path }) => pathsDownTo(path)))];
    const rows = await gridsOfDay(reader, town, on).where('grid.path', 'in', paths).execute();
    for (const row of rows) found.set(`${town}:${on}:${row.path}`, toGrid(row, on));
  }
  return keys.map(({ town, on, path }) => pathsDownTo(path).flatMap((one) => found.get(`${town}:${on}:${one}`) ?? []));
};

/** All columns of a town's grids: of an earlier day those open then, of the present closed ones too. */
export function gridsOfDay(reader: Reader, town: string, on: string | null) {
  // Whoever asks for a day at all asks for an earlier one.
  return on === null ? grids(reader, town) : gridsOn(reader, town, on, '9999-12-31');
}

function pathsDownTo(path: string): string[] {
  return path.split('.').map((_, depth) => ancestorPath(path, depth) as string);
}
