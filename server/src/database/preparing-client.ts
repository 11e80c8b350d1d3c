import pg from 'pg';

/** Distinct statements kept prepared per connection. */
const preparedLimit = 500;

/** A list of values: every length of it is a text of its own, which would only fill the place of others. */
const valueList = /\bin \(\$\d+, /;

/** The name under which each text is prepared, the same on every connection. */
const names = new Map<string, string>();

/**
 * A connection that has statements planned once instead of at every call: planning the statement that decides about a
 * claim takes three times as long as running it. `pg` prepares what has a name, and Kysely gives none.
 */
export class PreparingClient extends pg.Client {
  override query(...[statement, values, callback]: never[]): never {
    const query = super.query as (...parameters: unknown[]) => never;
    const name = nameOf(statement, values);
    if (name === undefined) return query.call(this, statement, values, callback);
    return query.call(this, { name, text: statement, values }, callback);
  }
}

function nameOf(statement: unknown, values: unknown): string | undefined {
  if (typeof statement !== 'string' || !Array.isArray(values) || values.length === 0) return undefined;
  const known = names.get(statement);
  if (known !== undefined || names.size >= preparedLimit || valueList.test(statement)) return known;
  const name = `gongjian_${names.size}`;
  names.set(statement, name);
  return name;
}
