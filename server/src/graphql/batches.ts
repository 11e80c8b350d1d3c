import type { Reader } from '../database/database.ts';
import type { Batch } from './context.ts';

/** What most rows are found by. */
export interface TownKey {
  town: string;
  id: string;
}

/**
 * A batch that reads rows by id, one statement per town, and puts them in the order of the keys.
 * `read` gets the ids of one town and returns rows that have an `id` of their own.
 */
export function batchById<Row>(
  read: (reader: Reader, town: string, ids: string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Batch<TownKey, Row> {
  return async (reader, keys) => {
    const found = new Map<string, Row>();
    for (const [town, ids] of idsByTown(keys)) {
      for (const row of await read(reader, town, ids)) found.set(`${town}:${idOf(row)}`, row);
    }
    return keys.map(({ town, id }) => found.get(`${town}:${id}`));
  };
}

/** As `batchById`, for keys that many rows belong to: each key gets its rows in the order that `read` gives them. */
export function batchManyById<Row>(
  read: (reader: Reader, town: string, ids: string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Batch<TownKey, Row[]> {
  return async (reader, keys) => {
    const found = new Map<string, Row[]>();
    for (const [town, ids] of idsByTown(keys)) {
      for (const row of await read(reader, town, ids)) {
        const key = `${town}:${idOf(row)}`;
        const rows = found.get(key);
        if (rows) rows.push(row);
        else found.set(key, [row]);
      }
    }
    return keys.map(({ town, id }) => found.get(`${town}:${id}`) ?? []);
  };
}

function idsByTown(keys: readonly TownKey[]): Map<string, string[]> {
  const towns = new Map<string, string[]>();
  for (const { town, id } of keys) {
    const ids = towns.get(town);
    if (ids) ids.push(id);
    else towns.set(town, [id]);
  }
  return towns;
}
