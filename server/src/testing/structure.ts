// What a database is made of, read from its own catalogue: one sorted line for each column, key, check and index.
// MikroORM's comparison can't read keys of several columns back from SQLite, so drift is found by comparing these.
import { sql } from 'kysely';
import type { Database, Reader } from '../database/database.ts';

export async function structureOf(database: Database): Promise<string[]> {
  const lines = await (database.engine === 'sqlite' ? ofSqlite(database.reader) : ofPostgresql(database.reader));
  return lines.filter((line) => !line.includes('mikro_orm_migrations')).toSorted();
}

async function ofSqlite(reader: Reader): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    with tables as (select name, sql from sqlite_master where type = 'table' and name not like 'sqlite%')
    select tables.name || ' column ' || info.name || ' ' || info.type || iif(info."notnull", ' not null', '') ||
        coalesce(' default ' || info.dflt_value, '') || iif(info.pk, ' key ' || info.pk, '') as line
      from tables, pragma_table_info(tables.name) as info
    union all
    select tables.name || ' foreign key ' || fk.id || ' ' || fk.seq || ' ' || fk."from" || ' to ' || fk."table" || ' ' ||
        fk."to" || ' ' || fk.on_update || ' ' || fk.on_delete
      from tables, pragma_foreign_key_list(tables.name) as fk
    union all
    select tbl_name || ' index ' || sql from sqlite_master where type = 'index' and sql is not null`.execute(reader);
  const tables = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'table'`.execute(reader);
  const checks = tables.rows.flatMap((table) =>
    [...table.sql.matchAll(/check \(.*?\)(?=( not)? null|,|\)$| default)/g)].map(([check]) => `${table.name} ${check}`),
  );
  return [...rows.map(({ line }) => line), ...checks];
}

async function ofPostgresql(reader: Reader): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select concat_ws(' ', table_name, 'column', column_name, data_type, is_nullable, column_default,
        'collation', collation_name) as line
      from information_schema.columns where table_schema = current_schema()
    union all
    select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = current_schema()::regnamespace and contype <> 'n'
    union all
    select concat_ws(' ', tablename, indexdef) from pg_indexes where schemaname = current_schema()`.execute(reader);
  return rows.map(({ line }) => line);
}
