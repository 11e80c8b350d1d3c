import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { preparingClient } from './preparing-client.ts';

const int8 = 20;

/** At most this many connections per instance; writers of one town queue before they take one (see `ledger/ledger.ts`). */
const poolSize = 10;

/** Who gets no connection for so long is told so: a wait without end would hide that connections wait for each other. */
const connectionMs = 30_000;

/**
 * Kysely's dialect over a pool of `pg` connections. Integers of 8 bytes come back as numbers: everything stored is
 * below 2^53. A lost connection, idle or in use, is only reported: the pool makes a new one, and a statement under way
 * fails by itself. Without a listener on each connection its loss would end the process.
 */
export function postgresqlDialect(url: string, report: (error: Error) => void): PostgresDialect {
  const types = new pg.TypeOverrides();
  types.setTypeParser(int8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectionMs,
    types,
    Client: preparingClient(),
  });
  pool.on('error', report);
  pool.on('connect', (client) => client.on('error', report));
  return new PostgresDialect({ pool });
}
