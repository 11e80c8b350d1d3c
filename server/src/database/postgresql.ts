import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';

const int8 = 20;

/** At most this many connections per instance; writers of one town queue before they take one (see `ledger/ledger.ts`). */
const poolSize = 10;

/**
 * Kysely's dialect over a pool of `pg` connections. Integers of 8 bytes come back as numbers: everything stored is
 * below 2^53. A connection lost while idle is replaced by the pool at the next use, so its error is only reported.
 */
export function postgresqlDialect(url: string, report: (error: Error) => void): PostgresDialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({ connectionString: url, max: poolSize, types, Client: PreparingClient });
  pool.on('error', report);
  return new PostgresDialect({ pool });
}
