import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { UnitType } from './unit.type.ts';

/** A unit as GraphQL shows it. */
export function toUnit(row: Selectable<Tables['unit']>): UnitType {
  return {
    __typename: 'Unit',
    id: toGlobalId('Unit', row.town_code, row.id),
    name: row.name,
    kind: row.kind,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    whyLeft: row.left_reason,
    town: row.town_code,
    key: row.id,
    homeKey: row.home_id,
  };
}

/** All columns of a town's units. */
export function units(reader: Reader, town: string) {
  return reader.selectFrom('unit').selectAll('unit').where('unit.town_code', '=', town);
}

/** Units by id. */
export const unitById = batchById(
  async (reader, town, ids) => {
    const rows = await units(reader, town).where('unit.id', 'in', ids).execute();
    return rows.map(toUnit);
  },
  (unit) => unit.key,
);
