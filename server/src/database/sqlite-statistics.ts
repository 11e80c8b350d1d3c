import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** What SQLite is to believe of every table: how many rows there are, of one town, and of one town and one further value. */
const typical = { all: 1_000_000, ofTown: 10_000, ofTownAndValue: 10, further: 2 };

/**
 * Tells SQLite's planner what towns are like. Left to itself it takes a town for ten rows, and then reads all claims of a
 * town in the order that is asked for instead of looking up those of fifty projects. Figures of its own (`analyze`)
 * would depend on what the database held when they were taken; these make every plan the same everywhere, so that it
 * can be tested. https://www.sqlite.org/fileformat2.html#the_sqlite_stat1_table
 */
export async function assumeTypicalTowns(writer: Kysely<Tables>): Promise<void> {
  const { rows: indexes } = await sql<{ table: string; index: string; isUnique: number; columns: number }>`
    select m.name as "table", l.name as "index", l."unique" as "isUnique",
      (select count(*) from pragma_index_info(l.name)) as columns
    from sqlite_schema as m, pragma_index_list(m.name) as l
    where m.type = 'table' and m.name not like 'sqlite_%'`.execute(writer);
  await writer.transaction().execute(async (transaction) => {
    // The one way to have the table that the figures stand in.
    await sql`analyze town`.execute(transaction);
    await sql`delete from sqlite_stat1`.execute(transaction);
    for (const { table, index, isUnique, columns } of indexes) {
      await sql`insert into sqlite_stat1 (tbl, idx, stat)
        values (${table}, ${index}, ${figures(columns, isUnique === 1)})`.execute(transaction);
    }
  });
  // Other connections read the figures when they are opened.
  await sql`analyze sqlite_schema`.execute(writer);
}

/** All rows, then how many have the same first column, the same first two, and so on. */
function figures(columns: number, isUnique: boolean): string {
  const same = Array.from({ length: columns }, (_, index) => {
    if (isUnique && index === columns - 1) return 1;
    return [typical.ofTown, typical.ofTownAndValue][index] ?? typical.further;
  });
  return [typical.all, ...same].join(' ');
}
