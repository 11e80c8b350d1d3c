import type { Selectable } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Batch } from '../graphql/context.ts';
import { toGlobalId } from '../graphql/ids.ts';
import type { TownType } from './town.type.ts';

/** A town as GraphQL shows it. */
export function toTown(row: Selectable<Tables['town']>): TownType {
  return {
    __typename: 'Town',
    id: toGlobalId('Town', row.code, row.code),
    code: row.code,
    name: row.name,
    areaLabel: row.area_label,
    epoch: row.epoch,
    revision: row.revision,
    isExample: Boolean(row.is_example),
    committedAt: row.committed_at,
  };
}

/** Towns by code. */
export const townByCode: Batch<string, TownType> = async (reader, codes) => {
  const rows = await reader
    .selectFrom('town')
    .selectAll()
    .where('code', 'in', [...codes])
    .execute();
  const found = new Map(rows.map((row) => [row.code, toTown(row)]));
  return codes.map((code) => found.get(code));
};
