// The server's own PostgreSQL driver, so that both sides of a comparison speak through the same one.
import { createRequire } from 'node:module';

const requireFromServer = createRequire(new URL('../../../server/package.json', import.meta.url));

export interface PgClient {
  query(
    statement: string | { name: string; text: string; values: unknown[] },
  ): Promise<{ rows: { [column: string]: unknown }[] }>;
  release(): void;
}

export interface PgPool {
  connect(): Promise<PgClient>;
  query: PgClient['query'];
  end(): Promise<void>;
}

/** A pool of at most so many connections; they are made when they are needed. */
export function openPool(url: string, max: number): PgPool {
  const { Pool } = requireFromServer('pg') as { Pool: new (options: object) => PgPool };
  return new Pool({ connectionString: url, max });
}
