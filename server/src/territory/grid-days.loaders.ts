// Grids as of a day: the present (`on` is null), or an earlier one.
import type { Reader } from '../database/database.ts';
import type { Batch } from '../graphql/context.ts';
import { grids, toGrid } from './grid.loaders.ts';
import type { GridType } from './grid.type.ts';
import { ancestorPath } from './grid-path.ts';
import { gridsOn } from './grids-on.ts';

interface DayKey {
  town: string;
  on: string | null;
}

/** Grids by id, as they were on a day; undefined where one was not open on it. Of the present, closed ones too. */
export const gridOnDay: Batch<DayKey & { id: string }, GridType> = async (reader, keys) => {
  const found = new Map<string, GridType>();
  for (const { town, on, group } of byDay(keys)) {
    const ids = [...new Set(group.map(({ id }) => id))];
    const rows = await gridsOfDay(reader, town, on).where('grid.id', 'in', ids).execute();
    for (const row of rows) found.set(`${town}:${on}:${row.id}`, toGrid(row, on));
  }
  return keys.map(({ town, on, id }) => found.get(`${town}:${on}:${id}`));
};

/** From the town down to the grid itself, for each path asked for. */
export const gridsOnPath: Batch<DayKey & { path: string }, GridType[]> = async (reader, keys) => {
  const found = new Map<string, GridType>();
  for (const { town, on, group } of byDay(keys)) {
    const paths = [...new Set(group.flatMap(({ path }) => pathsDownTo(path)))];
    const rows = await gridsOfDay(reader, town, on).where('grid.path', 'in', paths).execute();
    for (const row of rows) found.set(`${town}:${on}:${row.path}`, toGrid(row, on));
  }
  return keys.map(({ town, on, path }) => pathsDownTo(path).flatMap((one) => found.get(`${town}:${on}:${one}`) ?? []));
};

function gridsOfDay(reader: Reader, town: string, on: string | null) {
  // Whoever asks for a day at all asks for an earlier one.
  return on === null ? grids(reader, town) : gridsOn(reader, town, on, '9999-12-31');
}

function pathsDownTo(path: string): string[] {
  return path.split('.').map((_, depth) => ancestorPath(path, depth) as string);
}

/** The keys that one statement can answer together. */
function byDay<Key extends DayKey>(keys: readonly Key[]) {
  const groups = Map.groupBy(keys, ({ town, on }) => `${town}:${on}`);
  return [...groups.values()].map((group) => {
    const { town, on } = group[0] as Key;
    return { town, on, group };
  });
}
