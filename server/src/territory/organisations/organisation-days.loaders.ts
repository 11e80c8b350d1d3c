// Organisations as of a day: the present (`on` is null), or an earlier one. Their seats have a past; names, parents,
// secretaries and counts have none but the ledger's, and are told as they are.
import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { batchByDay } from '../batches-by-day.ts';
import { isPerhapsSeatedIn, isThere, seatOn, unitSeatOn } from '../seated-on.ts';
import { organisations, standingOrganisations, toOrganisation } from './organisation.loaders.ts';
import type { PartyOrganisationType } from './organisation.type.ts';

/** Organisations by id, each in its seat of the day, whether it stood then or not. */
export const organisationOnDay = batchByDay((on) =>
  batchById(
    async (reader, town, ids) => {
      const rows = await organisations(reader, town)
        .select(seatsOn(on))
        .where('party_organisation.id', 'in', ids)
        .execute();
      return rows.map((row) => organisationThen(row, on));
    },
    (organisation) => organisation.key,
  ),
);

/** Of each grid the organisations that stood on the day and were seated in it, by name. */
export const organisationsOfGrid = batchByDay((on) =>
  batchManyById(
    async (reader, town, grids) => {
      const perhaps = organisationsOfDay(reader, town, on).where(
        isPerhapsSeatedIn(on, 'PartyOrganisation', 'party_organisation', town, grids),
      );
      const rows = await reader
        .selectFrom(perhaps.as('perhaps'))
        .selectAll()
        .where('seat', 'in', grids)
        .orderBy('sort_key')
        .orderBy('id')
        .execute();
      return rows.map((row) => organisationThen(row, on));
    },
    (organisation) => organisation.gridKey as string,
  ),
);

/** All columns of the organisations that stood on the day, with `seat` and `unit_seat`, where they were seated then. */
export function organisationsOfDay(reader: Reader, town: string, on: string | null) {
  if (on === null) return standingOrganisations(reader, town).select(seatsOn(on));
  return organisations(reader, town)
    .select(seatsOn(on))
    .where(isThere(on, 'party_organisation.founded_on', 'party_organisation.dissolved_on'));
}

/** An organisation as GraphQL shows it, in its seat of the day. */
export function organisationThen(
  row: Selectable<Tables['party_organisation']> & { seat: string | null; unit_seat: string | null },
  on: string | null,
): PartyOrganisationType {
  return { ...toOrganisation(row), gridKey: row.seat || null, unitKey: row.unit_seat || null, on };
}

function seatsOn(on: string | null) {
  return [seatOn(on, 'PartyOrganisation', 'party_organisation').as('seat'), unitSeatOn(on).as('unit_seat')] as const;
}
