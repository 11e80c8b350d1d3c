import type { Statement, StatementsOf } from './bare-statements.ts';
import type { Claimer } from './claimer.ts';
import { openPool } from './pg-pool.ts';

/** As many connections as an instance of the server has. */
const poolSize = 10;

/** Claims by one plain transaction each, over a pool, with every statement prepared once per connection. */
export function bareOnPostgresql(url: string, statementsOf: StatementsOf): Claimer {
  const pool = openPool(url, poolSize);
  const names = new Map<string, string>();
  const nameOf = (sql: string) => {
    const name = names.get(sql) ?? `claim-${names.size}`;
    names.set(sql, name);
    return name;
  };
  return {
    async claim(attempt) {
      const statements = statementsOf(attempt);
      const client = await pool.connect();
      const run = async ({ sql, values }: Statement) => {
        const { rows } = await client.query({ name: nameOf(sql), text: sql, values });
        return rows[0];
      };
      try {
        await client.query('begin');
        const town = await run(statements.takeTown);
        await run(statements.findKey);
        await run(statements.readSituation);
        const taken = await run(statements.takeSlot);
        if (taken) {
          await run(statements.insertClaim(town?.revision as number));
          await run(
            statements.insertEntry(
              town?.revision as number,
              (taken.slots as number) - (taken.standing_claims as number),
            ),
          );
        }
        await client.query(taken ? 'commit' : 'rollback');
        return taken !== undefined;
      } finally {
        client.release();
      }
    },
    end: () => pool.end(),
  };
}
