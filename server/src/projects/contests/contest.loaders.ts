import { type Selectable, sql } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { ContestCountsType, ContestType } from './contest.type.ts';
import { entryStages } from './contest-entry.entity.ts';
import type { ContestEntryType, ContestStepType } from './contest-entry.type.ts';

/** A contest as GraphQL shows it. */
export function toContest(row: Selectable<Tables['contest']>): ContestType {
  return {
    __typename: 'Contest',
    id: toGlobalId('Contest', row.town_code, row.id),
    name: row.name,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    town: row.town_code,
    key: row.id,
    seasonKey: row.season_id,
  };
}

/** All columns of a town's contests. */
export function contests(reader: Reader, town: string) {
  return reader.selectFrom('contest').selectAll().where('town_code', '=', town);
}

/** Contests by id. */
export const contestById = batchById(
  async (reader, town, ids) => (await contests(reader, town).where('id', 'in', ids).execute()).map(toContest),
  (contest) => contest.key,
);

/** An entry as GraphQL shows it. */
export function toEntry(row: Selectable<Tables['contest_entry']>): ContestEntryType {
  return {
    __typename: 'ContestEntry',
    id: toGlobalId('ContestEntry', row.town_code, row.id),
    name: row.name,
    stage: row.stage,
    town: row.town_code,
    key: row.id,
    contestKey: row.contest_id,
    gridKey: row.grid_id,
    projectKey: row.project_id,
  };
}

/** All columns of a town's entries. */
export function entries(reader: Reader, town: string) {
  return reader.selectFrom('contest_entry').selectAll().where('town_code', '=', town);
}

/** Entries by id. */
export const entryById = batchById(
  async (reader, town, ids) => (await entries(reader, town).where('id', 'in', ids).execute()).map(toEntry),
  (entry) => entry.key,
);

/** Of each contest how many entries came at least to each stage; nothing for one without entries. */
export const countsOfContest = batchById(
  async (reader, town, ids): Promise<(ContestCountsType & { contest: string })[]> => {
    const atLeast = (stages: readonly string[]) =>
      sql<number>`sum(case when stage in (${sql.join(stages)}) then 1 else 0 end)`;
    const rows = await reader
      .selectFrom('contest_entry')
      .select([
        'contest_id as contest',
        atLeast(entryStages).as('collected'),
        atLeast(entryStages.slice(1)).as('shortlisted'),
        atLeast(entryStages.slice(2)).as('recommended'),
      ])
      .where('town_code', '=', town)
      .where('contest_id', 'in', ids)
      .groupBy('contest_id')
      .execute();
    return rows.map(({ contest, ...counts }) => ({
      contest,
      collected: Number(counts.collected),
      shortlisted: Number(counts.shortlisted),
      recommended: Number(counts.recommended),
    }));
  },
  ({ contest }) => contest,
);

/** Of each entry its steps, in the order in which they were taken. */
export const stepsOfEntry = batchManyById(
  async (reader, town, ids): Promise<ContestStepType[]> => {
    const rows = await reader
      .selectFrom('contest_step')
      .select(['entry_id as entryKey', 'stage', 'on_date as on', 'by_role as by', 'why'])
      .where('town_code', '=', town)
      .where('entry_id', 'in', ids)
      .execute();
    return rows.toSorted((a, b) => entryStages.indexOf(a.stage) - entryStages.indexOf(b.stage));
  },
  ({ entryKey }) => entryKey,
);
