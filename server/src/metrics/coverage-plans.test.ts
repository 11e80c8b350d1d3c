// A town's coverage must cost the same however many towns are in the database: every table is read by an index range that
// begins with the town.
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { loadExampleTowns } from '../example/load.ts';
import { Ledger } from '../ledger/ledger.ts';
import { emptyDatabase, onBothEngines } from '../testing/engines.ts';
import { startServer, type TestServer } from '../testing/server.ts';

const clock = () => new Date('2026-11-21T08:00:00.000Z');
const kangqiao = '310115136';
const neighbours = 6;

/** In an order in which each finds what it points at. */
const tables = [
  ...['town', 'grid', 'unit', 'post_holder', 'party_organisation', 'unit_cover', 'station', 'station_reach', 'post'],
  ...['post_holding', 'pairing', 'pairing_party', 'season', 'project', 'meeting', 'claim', 'grid_past', 'reseating'],
] as (keyof Tables)[];

const rate = '{ numerator }';
const queries = {
  'coverage of today': '{ coverage(town: "310115136") { revision units { numerator } byArea { service { ratio } } } }',
  'coverage of an earlier day': '{ coverage(town: "310115136", on: "2025-06-01") { revision units { numerator } } }',
  'all kinds of blanks by age, with whom to ask':
    '{ blanks(town: "310115136", orderBy: SINCE) { totalCount nodes { since grid { name } ask { name contact } } } }',
  'blanks of grids of an earlier day':
    '{ grids(town: "310115136", on: "2025-06-01", blank: PAIRING) { nodes { name blanks { since } coverage { pairing { numerator } } } } }',
  'the picture': `{ coverageMap(town: "310115136", kind: SERVICE) { tiles { rate ${rate} } } }`,
};

onBothEngines('reading', (engine) => {
  let database: Database;
  let server: TestServer;
  let end: () => Promise<void>;
  let token: string;
  let heard: { sql: string; parameters: readonly unknown[] }[] = [];

  beforeAll(async () => {
    ({ database, end } = await emptyDatabase(engine, { onStatement: ({ query }) => heard.push(query) }));
    await loadExampleTowns({ database, ledger: new Ledger(database, clock), clock });
    await loseStaffAndMoveThings(database);
    for (let index = 0; index < neighbours; index++) await copyTown(database, String(320_000_000 + index));
    await sql`analyze`.execute(database.writer);
    server = await startServer(database, clock);
    token = await server.tokenFor(kangqiao, 'leader');
  }, 120_000);
  afterAll(async () => {
    await server.close();
    await end();
  });

  test.for(Object.keys(queries))('%s reads nothing but the town’s own ranges', async (what) => {
    heard = [];
    const { errors } = await server.ask(queries[what as keyof typeof queries], {}, token);
    expect(errors).toBeUndefined();
    const read = heard.filter(({ sql: text }) => /^select/.test(text) && !/"session"/.test(text));
    expect(read.length).toBeGreaterThan(3);
    for (const statement of read) {
      expect([statement.sql, await strayReads(database, statement)]).toEqual([statement.sql, []]);
    }
  });

  test.for([
    ['revision service { numerator } byArea { service { ratio } }', 0],
    ['units { ratio }', 1],
  ] as const)('%s of a town reads %s lists of units', async ([fields, lists]) => {
    heard = [];
    const { errors } = await server.ask(`{ coverage(town: "${kangqiao}") { ${fields} } }`, {}, token);
    expect(errors).toBeUndefined();
    expect(heard.filter(({ sql: text }) => /from "unit" /.test(text))).toHaveLength(lists);
  });
});

/** The steps of a statement's plan that read a table otherwise than by an index range of the town. */
async function strayReads(
  database: Database,
  statement: { sql: string; parameters: readonly unknown[] },
): Promise<string[]> {
  const text = withValues(statement);
  if (database.engine === 'sqlite') {
    const { rows } = await sql<{ detail: string }>`explain query plan ${text}`.execute(database.reader);
    const steps = rows.map(({ detail }) => detail);
    const isTown = /USING .*INDEX .*\((town_code|code)=/;
    return steps.filter((step) => /^(SCAN|SEARCH) /.test(step) && !/ CONSTANT ROW/.test(step) && !isTown.test(step));
  }
  const { rows } = await database.transaction(async ({ sql: reader }) => {
    // Else it reads tables of a few pages as a whole, which is right for them and tells nothing of large ones.
    await sql`set local enable_seqscan = off`.execute(reader);
    return sql<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>`explain (format json) ${text}`.execute(reader);
  });
  return walk(rows[0]?.['QUERY PLAN'][0].Plan as PlanNode)
    .filter((node) => node['Relation Name'] !== undefined && node['Node Type'] !== 'Bitmap Heap Scan')
    .filter((node) => !/\b(town_code|code)\)? ?(COLLATE "C" )?=/.test(node['Index Cond'] ?? ''))
    .map((node) => `${node['Node Type']} on ${node['Relation Name']} ${node['Index Cond'] ?? ''}`);
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

function walk(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(walk)];
}

/** The statement with its values, ready to be explained. */
function withValues({ sql: text, parameters }: { sql: string; parameters: readonly unknown[] }): RawBuilder<unknown> {
  const pieces = text.split(/\$\d+|\?/);
  const places = [...text.matchAll(/\$(\d+)|\?/g)].map(([, number], index) => (number ? Number(number) - 1 : index));
  return sql.join(
    pieces.flatMap((piece, index) =>
      index < places.length ? [sql.raw(piece), sql.val(parameters[places[index] as number])] : [sql.raw(piece)],
    ),
    sql.raw(''),
  );
}

/** So that there is something to be missing, and an earlier day on which things were elsewhere. */
async function loseStaffAndMoveThings(database: Database): Promise<void> {
  const { writer } = database;
  await sql`update post_holding set until = '2026-10-01' where town_code = ${kangqiao} and post_id like '%7'`.execute(
    writer,
  );
  await sql`insert into reseating (town_code, subject_type, subject_id, on_date, from_grid_id, to_grid_id)
    select town_code, 'PartyOrganisation', id, '2026-01-01', grid_id, grid_id from party_organisation
    where grid_id is not null and town_code = ${kangqiao}`.execute(writer);
  await sql`insert into grid_past (town_code, grid_id, since, until, parent_id, level, name, path, households)
    select town_code, id, '2025-01-01', since, parent_id, level, name, path, households from grid
    where level = 'MICRO_GRID' and since > '2025-01-01' and town_code = ${kangqiao}`.execute(writer);
}

/** The same town once more under another code. */
async function copyTown(database: Database, code: string): Promise<void> {
  for (const table of tables) {
    const [row] = await database.reader.selectFrom(table).selectAll().limit(1).execute();
    if (!row) continue;
    const key = table === 'town' ? 'code' : 'town_code';
    const columns = Object.keys(row).filter((column) => column !== key);
    const names = sql.join(columns.map((column) => sql.id(column)));
    const copied = sql.join(
      columns.map((column) =>
        // Unique on the server, not within a town.
        column === 'claim_code' ? sql`${sql.id(column)} || ${sql.lit(code)}` : sql.id(column),
      ),
    );
    await sql`insert into ${sql.table(table)} (${sql.id(key)}, ${names})
      select ${sql.lit(code)}, ${copied} from ${sql.table(table)} where ${sql.id(key)} = ${kangqiao}`.execute(
      database.writer,
    );
  }
}
