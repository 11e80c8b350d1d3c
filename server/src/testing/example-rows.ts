import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { loadExampleTowns } from '../example/load.ts';
import type { Row } from '../example/rows.ts';
import { Ledger } from '../ledger/ledger.ts';
import { emptyDatabase, onBothEngines } from './engines.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');

export const zhujing = '310116101';
export const kangqiao = '310115136';

/** The example towns' rows of a table, by the town. */
export type RowsOf = <Table extends keyof Tables & string>(table: Table, town: string) => Promise<Row<Table>[]>;

/** The same tests on both engines, over the example towns as they were loaded. */
export function onExampleTowns(name: string, tests: (rowsOf: RowsOf, database: () => Database) => void): void {
  onBothEngines(name, (engine) => {
    let database: Database;
    let end: () => Promise<void>;

    beforeAll(async () => {
      ({ database, end } = await emptyDatabase(engine));
      await loadExampleTowns({ database, ledger: new Ledger(database, clock), clock });
    });
    afterAll(() => end());

    const rowsOf: RowsOf = (table, town) =>
      database.reader
        .selectFrom(table as 'claim')
        .selectAll()
        .where('town_code', '=', town)
        .execute() as never;
    tests(rowsOf, () => database);
  });
}
