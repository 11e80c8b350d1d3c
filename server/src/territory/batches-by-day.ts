import type { TownKey } from '../graphql/batches.ts';
import type { Batch } from '../graphql/context.ts';

/** What something of the register is found by, as it was on an earlier day; with null as it is now. */
export interface DayKey extends TownKey {
  on: string | null;
}

/** A batch for keys of several days: those of one day are read together, by the batch that `batchOn` makes for it. */
export function batchByDay<Row>(batchOn: (on: string | null) => Batch<TownKey, Row>): Batch<DayKey, Row> {
  return async (reader, keys) => {
    const found = new Map<DayKey, Row | undefined>();
    for (const [on, ofDay] of Map.groupBy(keys, (key) => key.on)) {
      const rows = await batchOn(on)(reader, ofDay);
      for (const [index, key] of ofDay.entries()) found.set(key, rows[index]);
    }
    return keys.map((key) => found.get(key));
  };
}
