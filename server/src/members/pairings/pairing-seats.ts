import { sql } from 'kysely';
import type { Reader } from '../../database/database.ts';
import { isPerhapsSeatedIn, seatOn } from '../../territory/seated-on.ts';

/** What of a party's seat can be asked for. */
export type PairingSeat = 'seat_grid_id' | 'seat_unit_id' | 'seat_organisation_id';

/**
 * SQL: a town's pairings, one row for each party, with `seat_grid_id` and `seat_unit_id`, what the party is or is seated
 * in (the grid: on that earlier day; null: now), and `home_path`, the place that it belongs to: for a unit that of its home. All are null for a party from outside.
 */
export function pairingSeats(reader: Reader, town: string, on: string | null = null) {
  const seats = [
    seatOn(on, 'PairingParty', 'party'),
    seatOn(on, 'PartyOrganisation', 'organisation'),
    seatOn(on, 'Post', 'post'),
  ];
  return reader
    .selectFrom('pairing')
    .innerJoin('pairing_party as party', (join) =>
      join.onRef('party.town_code', '=', 'pairing.town_code').onRef('party.pairing_id', '=', 'pairing.id'),
    )
    .leftJoin('party_organisation as organisation', (join) =>
      join
        .onRef('organisation.town_code', '=', 'party.town_code')
        .onRef('organisation.id', '=', 'party.organisation_id'),
    )
    .leftJoin('post', (join) =>
      join.onRef('post.town_code', '=', 'party.town_code').onRef('post.id', '=', 'party.post_id'),
    )
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.town_code', '=', 'party.town_code')
        .on((eb) => eb('unit.id', '=', eb.fn.coalesce('party.unit_id', 'organisation.unit_id'))),
    )
    .leftJoin('grid', (join) =>
      join
        .onRef('grid.town_code', '=', 'party.town_code')
        .on((eb) =>
          eb('grid.id', '=', eb.fn.coalesce('party.grid_id', 'organisation.grid_id', 'post.grid_id', 'unit.home_id')),
        ),
    )
    .select([
      'party.organisation_id as seat_organisation_id',
      sql<string | null>`coalesce(${sql.join(seats)})`.as('seat_grid_id'),
      'unit.id as seat_unit_id',
      'grid.path as home_path',
    ])
    .where('pairing.town_code', '=', town);
}

/**
 * SQL: the ids of all parties that can have one of these seats, found by indexes of seats, where `pairingSeats` has to work
 * out the seat of every party of the town. Of these, it tells which have.
 */
export function partiesPerhapsIn(
  reader: Reader,
  town: string,
  { seat, ids }: { seat: PairingSeat; ids: readonly string[] },
  on: string | null,
) {
  const parties = reader
    .selectFrom('pairing_party')
    .select('pairing_party.id')
    .where('pairing_party.town_code', '=', town);
  if (seat === 'seat_organisation_id') return parties.where('pairing_party.organisation_id', 'in', ids);
  const ofOrganisations = parties
    .innerJoin('party_organisation', (join) =>
      join
        .onRef('party_organisation.town_code', '=', 'pairing_party.town_code')
        .onRef('party_organisation.id', '=', 'pairing_party.organisation_id'),
    )
    .where('party_organisation.town_code', '=', town);
  if (seat === 'seat_unit_id') {
    return parties
      .where('pairing_party.unit_id', 'in', ids)
      .unionAll(ofOrganisations.where('party_organisation.unit_id', 'in', ids));
  }
  const ofPosts = parties
    .innerJoin('post', (join) =>
      join.onRef('post.town_code', '=', 'pairing_party.town_code').onRef('post.id', '=', 'pairing_party.post_id'),
    )
    .where('post.town_code', '=', town);
  return parties
    .where(isPerhapsSeatedIn(on, 'PairingParty', 'pairing_party', town, ids))
    .unionAll(ofOrganisations.where(isPerhapsSeatedIn(on, 'PartyOrganisation', 'party_organisation', town, ids)))
    .unionAll(ofPosts.where(isPerhapsSeatedIn(on, 'Post', 'post', town, ids)));
}
