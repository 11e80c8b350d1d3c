import pg from 'pg';

/** Distinct statements kept prepared per connection. */
const preparedLimit = 500;

/** A list of values: every length of it is a text of its own, which would only fill the place of others. */
const valueList = /\bin \(\$\d+, /;

/** What PostgreSQL says of a plan whose result changed, because a migration ran beside: the statement itself is right. */
const featureNotSupported = '0A000';

/**
 * A kind of connection that has statements planned once instead of at every call: planning the statement that decides
 * about a claim takes three times as long as running it. `pg` prepares what has a name, and Kysely gives none. A text has
 * the same name on all connections of the kind that one call returns, which are those of one pool.
 */
export function preparingClient(): typeof pg.Client {
  const names = new Map<string, string>();
  let generation = 0;

  function nameOf(statement: unknown, values: unknown): string | undefined {
    if (typeof statement !== 'string' || !Array.isArray(values) || values.length === 0) return undefined;
    const known = names.get(statement);
    if (known !== undefined || names.size >= preparedLimit || valueList.test(statement)) return known;
    const name = `gongjian_${generation}_${names.size}`;
    names.set(statement, name);
    return name;
  }

  /** After a migration beside the running server, plans of `select *` fail for ever; under new names they are made anew. */
  function forgetStalePlans(error: { code?: string }): never {
    if (error.code === featureNotSupported) {
      names.clear();
      generation += 1;
    }
    throw error;
  }

  return class extends pg.Client {
    override query(...[statement, values, callback]: never[]): never {
      const query = super.query as (...parameters: unknown[]) => unknown;
      const name = nameOf(statement, values);
      if (name === undefined) return query.call(this, statement, values, callback) as never;
      const result = query.call(this, { name, text: statement, values }, callback);
      return (result instanceof Promise ? result.catch(forgetStalePlans) : result) as never;
    }
  };
}
