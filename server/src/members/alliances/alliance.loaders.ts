import { type Selectable, sql } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { batchByDay } from '../../territory/batches-by-day.ts';
import { isThere } from '../../territory/seated-on.ts';
import type { AllianceType } from './alliance.type.ts';

/** An alliance as GraphQL shows it. */
export function toAlliance(row: Selectable<Tables['alliance']>): AllianceType {
  return {
    __typename: 'Alliance',
    id: toGlobalId('Alliance', row.town_code, row.id),
    kind: row.kind,
    name: row.name,
    purpose: row.purpose,
    foundedOn: row.founded_on,
    dissolvedOn: row.dissolved_on,
    town: row.town_code,
    key: row.id,
    gridKey: row.grid_id,
  };
}

/** All columns of a town's alliances, dissolved ones too. */
export function alliances(reader: Reader, town: string) {
  return reader.selectFrom('alliance').selectAll('alliance').where('alliance.town_code', '=', town);
}

/** Alliances by id. */
export const allianceById = batchById(
  async (reader, town, ids) => {
    const rows = await alliances(reader, town).where('alliance.id', 'in', ids).execute();
    return rows.map(toAlliance);
  },
  (alliance) => alliance.key,
);

/** Of each alliance how many bodies are members on a day, and how many its counted groups are together. */
export const countsOfAlliance = batchByDay((on) =>
  batchById(
    async (reader, town, ids) => {
      const members = reader
        .selectFrom('alliance_member')
        .select(['alliance_id', sql<number>`count(*) - count(label)`.as('bodies')])
        .select(sql<number | null>`sum(headcount)`.as('headcount'))
        .where('town_code', '=', town)
        .where('alliance_id', 'in', ids)
        .groupBy('alliance_id');
      const rows = await (on === null ? members : members.where(isThere(on, 'since', 'until'))).execute();
      return rows.map((row) => ({
        alliance: row.alliance_id,
        bodies: Number(row.bodies),
        headcount: Number(row.headcount ?? 0),
      }));
    },
    (row) => row.alliance,
  ),
);
