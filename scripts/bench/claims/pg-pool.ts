import { Pool } from 'pg';

/** A pool of at most so many connections; they are made when they are needed. */
export function openPool(url: string, max: number): Pool {
  return new Pool({ connectionString: url, max });
}
