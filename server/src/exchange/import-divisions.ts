import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { townDate } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { insertRows } from '../database/insert-rows.ts';
import type { Tables } from '../database/tables.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ListedNeighbourhood } from './divisions.ts';
import { type AreaOfTown, type PlacedGrid, placeDivisions } from './place-divisions.ts';

export interface DivisionsImport {
  town: string;
  listed: readonly ListedNeighbourhood[];
  actor: { id: string; role: string };
  /** By default a hash of the list, so that the same list is written once only. */
  key?: string;
  areas?: readonly AreaOfTown[];
  /** The date that new grids are opened on; by default the town's today. */
  openedOn?: string;
}

export interface DivisionsImported {
  /** `unchanged`: the town had every neighbourhood of the list already, and nothing was written. */
  status: 'imported' | 'unchanged';
  revision: number;
  listed: number;
  added: number;
  /** Open neighbourhoods that the list no longer has. They stay open: closing one is a decision. */
  vanished: { code: string; name: string }[];
  /** Neighbourhoods that the list calls otherwise. They keep their names. */
  renamed: { code: string; name: string; listedName: string }[];
}

/**
 * Adds the neighbourhoods of a list to the grid tree of a town that exists, in one write; those that it has already stay
 * as they are.
 */
export async function importDivisions(
  database: Database,
  ledger: Ledger,
  { town, listed, actor, key, areas, openedOn }: DivisionsImport,
): Promise<DivisionsImported> {
  const written = await ledger.write(
    {
      town,
      actor,
      mutation: 'importDivisions',
      key: key ?? `divisions-${hashOf({ listed, areas })}`,
      input: { list: hashOf(listed), areas },
    },
    async ({ sql, at }) => {
      const { name } = await sql.selectFrom('town').select('name').where('code', '=', town).executeTakeFirstOrThrow();
      const rows = placeDivisions({
        town: { code: town, name },
        openedOn: openedOn ?? townDate(at),
        existing: await gridsOf(sql, town),
        listed,
        areas,
      });
      if (rows.length === 0) return { refuse: 'unchanged' as const };
      await insertRows(sql, 'grid', rows);
      const count = (level: string) => rows.filter((row) => row.level === level).length;
      const facts = { areas: count('AREA'), neighbourhoods: count('NEIGHBOURHOOD') };
      return { record: { kind: 'DIVISIONS_IMPORTED', subject: { type: 'Town', id: town }, facts, outcome: facts } };
    },
  );
  if (written.status === 'no-such-town') throw new Error(`there is no town ${town}: found it first`);
  if (written.status === 'key-reused') throw new Error(`the key ${key} was used for another import`);

  const grids = await gridsOf(database.reader, town);
  const { revision } = await database.reader
    .selectFrom('town')
    .select('revision')
    .where('code', '=', town)
    .executeTakeFirstOrThrow();
  return {
    status: written.status === 'written' ? 'imported' : 'unchanged',
    revision,
    listed: listed.length,
    added: written.status === 'written' ? written.outcome.neighbourhoods : 0,
    ...differences(grids, listed),
  };
}

function gridsOf(sql: Kysely<Tables>, town: string): Promise<PlacedGrid[]> {
  return sql
    .selectFrom('grid')
    .select(['id', 'parent_id', 'level', 'code', 'name', 'path', 'closed_on'])
    .where('town_code', '=', town)
    .where('level', 'in', ['TOWN', 'AREA', 'NEIGHBOURHOOD'])
    .orderBy('path')
    .execute();
}

function differences(grids: readonly PlacedGrid[], listed: readonly ListedNeighbourhood[]) {
  const listedNames = new Map(listed.map(({ code, name }) => [code, name]));
  const vanished: DivisionsImported['vanished'] = [];
  const renamed: DivisionsImported['renamed'] = [];
  for (const { code, name, closed_on } of grids) {
    if (code === null || closed_on !== null) continue;
    const listedName = listedNames.get(code);
    if (listedName === undefined) vanished.push({ code, name });
    else if (listedName !== name) renamed.push({ code, name, listedName });
  }
  return { vanished, renamed };
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 32);
}
