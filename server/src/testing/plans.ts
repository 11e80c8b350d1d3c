// What a statement's plan visits, told alike by both engines.
import { CompiledQuery as Compiled, type CompiledQuery } from 'kysely';
import type { Database } from '../database/database.ts';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** The tables that the statement reads from beginning to end, as the engine would run it with these values. */
export async function readsOfWholeTables(database: Database, statement: CompiledQuery): Promise<string[]> {
  if (database.engine === 'sqlite') {
    const lines = await sqlitePlan(database, statement);
    // A subquery under a table's name is scanned under it too; what it reads itself stands in lines of its own.
    const subqueries = new Set(matches(lines, /^(?:CO-ROUTINE|MATERIALIZE) (\w+)/));
    return matches(lines, /^SCAN (\w+)/).filter((name) => !subqueries.has(name));
  }
  const nodes = await postgresqlPlan(database, statement, 'format json');
  return nodes.flatMap((node) => (node['Node Type'] === 'Seq Scan' ? (node['Relation Name'] ?? []) : []));
}

/** The tables of which SQLite reads all that a town has. */
export async function readsOfWholeTown(database: Database, statement: CompiledQuery): Promise<string[]> {
  const read = matches(await sqlitePlan(database, statement), /^SEARCH (\w+) USING .*\(town_code=\?\)/);
  // The plan calls a table what the statement calls it.
  const aliases = new Map([...statement.sql.matchAll(/"(\w+)" as "(\w+)"/g)].map(([, table, alias]) => [alias, table]));
  return read.map((name) => aliases.get(name) ?? name);
}

function matches(lines: string[], pattern: RegExp): string[] {
  return lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
}

/** The lines of SQLite's plan. */
export async function sqlitePlan(database: Database, statement: CompiledQuery): Promise<string[]> {
  const explained = Compiled.raw(`explain query plan ${statement.sql}`, [...statement.parameters]);
  const { rows } = await database.reader.executeQuery<{ detail: string }>(explained);
  return rows.map(({ detail }) => detail);
}

/** Every node of PostgreSQL's plan. */
async function postgresqlPlan(database: Database, statement: CompiledQuery, options: string): Promise<PlanNode[]> {
  const explained = Compiled.raw(`explain (${options}) ${statement.sql}`, [...statement.parameters]);
  const { rows } = await database.reader.executeQuery<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(explained);
  return rows.flatMap((row) => row['QUERY PLAN'].flatMap(({ Plan }) => nodesOf(Plan)));
}

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** How many rows of tables PostgreSQL visits to run the statement, those that it then leaves out too. */
export async function rowsVisited(database: Database, statement: CompiledQuery): Promise<number> {
  const nodes = await postgresqlPlan(database, statement, 'analyze, format json');
  return nodes
    .filter((node) => node['Relation Name'] !== undefined)
    .reduce((sum, node) => {
      const each = (node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0);
      return sum + each * (node['Actual Loops'] ?? 1);
    }, 0);
}

/** The lines of the plan as the engine tells it, for a look at one statement. */
export async function planOf(database: Database, statement: CompiledQuery): Promise<string[]> {
  if (database.engine === 'sqlite') return sqlitePlan(database, statement);
  const explained = Compiled.raw(`explain (costs off) ${statement.sql}`, [...statement.parameters]);
  const { rows } = await database.reader.executeQuery<{ 'QUERY PLAN': string }>(explained);
  return rows.map((row) => row['QUERY PLAN']);
}
