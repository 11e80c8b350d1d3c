import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById } from '../../graphql/batches.ts';
import type { Context } from '../../graphql/context.ts';
import { queryError } from '../../graphql/failures.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { PartyOrganisationType } from './organisation.type.ts';

/** An organisation as GraphQL shows it. */
export function toOrganisation(row: Selectable<Tables['party_organisation']>): PartyOrganisationType {
  return {
    __typename: 'PartyOrganisation',
    id: toGlobalId('PartyOrganisation', row.town_code, row.id),
    kind: row.kind,
    setting: row.setting,
    name: row.name,
    members: row.members,
    foundedOn: row.founded_on,
    dissolvedOn: row.dissolved_on,
    town: row.town_code,
    key: row.id,
    parentKey: row.parent_id,
    gridKey: row.grid_id,
    unitKey: row.unit_id,
    secretaryKey: row.secretary_id,
    on: null,
  };
}

/** All columns of a town's organisations, those dissolved included. */
export function organisations(reader: Reader, town: string) {
  return reader
    .selectFrom('party_organisation')
    .selectAll('party_organisation')
    .where('party_organisation.town_code', '=', town);
}

/** All columns of those that stand. */
export function standingOrganisations(reader: Reader, town: string) {
  return organisations(reader, town).where('party_organisation.dissolved_on', 'is', null);
}

/** By the pronunciation of the name. */
export const byName = [{ column: 'sort_key' }, { column: 'id' }];

/** Organisations by id. */
export const organisationById = batchById(
  async (reader, town, ids) => {
    const rows = await organisations(reader, town).where('party_organisation.id', 'in', ids).execute();
    return rows.map(toOrganisation);
  },
  (organisation) => organisation.key,
);

/** The organisation that a row points at. Fails with NOT_FOUND when it is gone. */
export async function organisationAt(ctx: Context, town: string, id: string): Promise<PartyOrganisationType> {
  const organisation = await ctx.load(organisationById, { town, id });
  if (!organisation) throw queryError(ctx.locale, 'NOT_FOUND', 'organisationNotFound');
  return organisation;
}
