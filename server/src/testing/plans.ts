// How the database goes about a statement, asked of the database itself.
import { CompiledQuery, type LogEvent } from 'kysely';
import type { Database } from '../database/database.ts';

/** The lines of the plan of a statement that was heard, with the parameters that it had. */
export async function planOf(database: Database, { query }: LogEvent): Promise<string[]> {
  const explain = database.engine === 'sqlite' ? 'explain query plan' : 'explain (costs off)';
  const { rows } = await database.reader.executeQuery<{ detail?: string; 'QUERY PLAN'?: string }>(
    CompiledQuery.raw(`${explain} ${query.sql}`, [...query.parameters]),
  );
  return rows.map((row) => row.detail ?? row['QUERY PLAN'] ?? '');
}
