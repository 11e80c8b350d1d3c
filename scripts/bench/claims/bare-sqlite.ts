import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Statement, StatementsOf } from './bare-statements.ts';
import type { Claimer } from './claimer.ts';

/** Claims by one plain transaction each, on one connection with every statement kept prepared, as durable as the server's. */
export function bareOnSqlite(folder: string, statementsOf: StatementsOf): Claimer {
  const database = new DatabaseSync(join(folder, 'gongjian.sqlite'), { timeout: 10_000 });
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  const prepared = new Map<string, StatementSync>();
  const run = ({ sql, values }: Statement) => {
    let statement = prepared.get(sql);
    if (!statement) {
      statement = database.prepare(sql.replace(/\$(\d+)/g, '?$1'));
      prepared.set(sql, statement);
    }
    return statement.get(...values.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
  };
  return {
    async claim(attempt) {
      const statements = statementsOf(attempt);
      database.exec('begin immediate');
      const town = run(statements.takeTown);
      run(statements.findKey);
      run(statements.readSituation);
      const taken = run(statements.takeSlot);
      if (taken) {
        run(statements.insertClaim(town?.revision as number));
        run(
          statements.insertEntry(town?.revision as number, (taken.slots as number) - (taken.standing_claims as number)),
        );
      }
      database.exec(taken ? 'commit' : 'rollback');
      return taken !== undefined;
    },
    end: async () => database.close(),
  };
}
