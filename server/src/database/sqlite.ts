import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';

/** How long a statement waits for another process (an import beside the running server) to finish its transaction. */
const busyTimeoutMs = 10_000;

/** Distinct SQL texts kept prepared per connection. */
const preparedLimit = 500;

/**
 * Kysely's dialect over Node's own `node:sqlite`: one connection to the file, durable at every commit.
 * MikroORM ships one too (`NodeSqliteDialect`), but that one neither sets pragmas, nor binds booleans,
 * nor keeps statements prepared.
 */
export function sqliteDialect(file: string): SqliteDialect {
  return new SqliteDialect({ database: async () => openSqlite(file) });
}

function openSqlite(file: string) {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true });
  database.exec('pragma journal_mode = wal; pragma synchronous = full;');
  const prepared = new Map<string, ReturnType<typeof kyselyStatement>>();
  return {
    prepare(sql: string) {
      // An error such as a full disk makes SQLite roll back by itself, or leaves a transaction open that could not be
      // committed. Without this, the rollback's own error would hide the reason, or no transaction could begin any more.
      if (sql === 'rollback' && !database.isTransaction) return nothingToDo;
      if (sql === 'begin' && database.isTransaction) database.exec('rollback');
      let statement = prepared.get(sql);
      if (!statement) {
        if (prepared.size >= preparedLimit) prepared.clear();
        statement = kyselyStatement(database.prepare(sql));
        prepared.set(sql, statement);
      }
      return statement;
    },
    close: () => database.close(),
  };
}

const nothingToDo: ReturnType<typeof kyselyStatement> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function kyselyStatement(statement: StatementSync) {
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...parameters.map(bindable)),
    run: (parameters: readonly unknown[]) => {
      const { changes, lastInsertRowid } = statement.run(...parameters.map(bindable));
      return { changes, lastInsertRowid };
    },
    iterate: (parameters: readonly unknown[]) =>
      statement.iterate(...parameters.map(bindable)) as IterableIterator<unknown>,
  };
}

function bindable(value: unknown): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : (value as SQLInputValue);
}
