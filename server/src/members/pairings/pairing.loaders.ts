import type { Selectable } from 'kysely';
import type { Reader } from '../../database/database.ts';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import type { Batch } from '../../graphql/context.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import { batchByDay, type DayKey } from '../../territory/batches-by-day.ts';
import { seatOn } from '../../territory/seated-on.ts';
import type { PairingPartyType, PairingType } from './pairing.type.ts';
import { type PairingSeat, pairingSeats, partiesPerhapsIn } from './pairing-seats.ts';

/** A pairing as GraphQL shows it. */
export function toPairing(row: Selectable<Tables['pairing']>): PairingType {
  return {
    __typename: 'Pairing',
    id: toGlobalId('Pairing', row.town_code, row.id),
    mode: row.mode,
    promise: row.promise,
    signedOn: row.signed_on,
    lapsesOn: row.lapses_on,
    endedOn: row.ended_on,
    endedReason: row.ended_reason,
    town: row.town_code,
    key: row.id,
    on: null,
  };
}

/** All columns of a town's pairings, ended ones too. */
export function pairings(reader: Reader, town: string) {
  return reader.selectFrom('pairing').selectAll('pairing').where('pairing.town_code', '=', town);
}

/** The latest signed first. */
export const latestSigned = [
  { column: 'signed_on', descending: true },
  { column: 'id', descending: true },
];

/** Pairings by id. */
export const pairingById = batchById(
  async (reader, town, ids) => {
    const rows = await pairings(reader, town).where('pairing.id', 'in', ids).execute();
    return rows.map(toPairing);
  },
  (pairing) => pairing.key,
);

/** Of each pairing its two parties, in the order in which they were named, as they were on a day. */
export const partiesOfPairing = batchByDay((on) =>
  batchManyById(
    async (reader, town, ids) => {
      const rows = await reader
        .selectFrom('pairing_party')
        .selectAll()
        .select(seatOn(on, 'PairingParty', 'pairing_party').as('seat'))
        .where('town_code', '=', town)
        .where('pairing_id', 'in', ids)
        .orderBy('side')
        .execute();
      return rows.map((row) => ({ ...toParty(row), gridKey: row.seat, on }));
    },
    (party) => party.pairingKey,
  ),
);

/**
 * Of each grid the pairings signed by the day of which it was a party then, or an organisation or a post that was seated in
 * it; the latest first.
 */
export const pairingsOfGrid = pairingsBySeat('seat_grid_id');

/** Of each unit the pairings of which it is a party, or an organisation that is seated in it; the latest first. */
export const pairingsOfUnit = pairingsBySeat('seat_unit_id');

/** Of each organisation the pairings of which it is a party; the latest first. */
export const pairingsOfOrganisation = pairingsBySeat('seat_organisation_id');

/** Of each pairing the places that its parties belong to. */
export const placesOfPairing = batchManyById(
  async (reader, town, ids) => {
    const rows = await pairingSeats(reader, town).select('pairing.id').where('pairing.id', 'in', ids).execute();
    return rows.map((row) => ({ pairing: row.id, isSeated: row.seat_grid_id !== null, path: row.home_path }));
  },
  ({ pairing }) => pairing,
);

function pairingsBySeat(seat: PairingSeat): Batch<DayKey, { seat: string; pairing: PairingType }[]> {
  return batchByDay((on) =>
    batchManyById(
      async (reader, town, ids) => {
        const seats = pairingSeats(reader, town, on)
          .selectAll('pairing')
          .where('party.town_code', '=', town)
          .where('party.id', 'in', partiesPerhapsIn(reader, town, { seat, ids }, on));
        const signed = on === null ? seats : seats.where('pairing.signed_on', '<=', on);
        const rows = await reader
          .selectFrom(signed.as('seated'))
          .selectAll()
          .where(seat, 'in', ids)
          .orderBy('signed_on', 'desc')
          .orderBy('id', 'desc')
          .execute();
        // Both parties of a pairing may sit in the same place.
        const once = new Map(rows.map((row) => [`${row[seat]}:${row.id}`, row]));
        return [...once.values()].map((row) => ({ seat: row[seat] as string, pairing: { ...toPairing(row), on } }));
      },
      (found) => found.seat,
    ),
  );
}

function toParty(row: Selectable<Tables['pairing_party']>): PairingPartyType {
  return {
    outsideName: row.outside_name,
    town: row.town_code,
    pairingKey: row.pairing_id,
    organisationKey: row.organisation_id,
    unitKey: row.unit_id,
    gridKey: row.grid_id,
    postKey: row.post_id,
    on: null,
  };
}
