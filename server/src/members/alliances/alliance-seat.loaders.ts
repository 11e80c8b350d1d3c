import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { batchById, batchManyById } from '../../graphql/batches.ts';
import { toGlobalId } from '../../graphql/ids.ts';
import type { AllianceSeatType, AllianceTermType } from './alliance-seat.type.ts';

/** A seat as GraphQL shows it. */
function toSeat(row: Selectable<Tables['alliance_seat']>): AllianceSeatType {
  return {
    __typename: 'AllianceSeat',
    id: toGlobalId('AllianceSeat', row.town_code, row.id),
    title: row.title,
    // SQLite has no booleans.
    isFixed: Boolean(row.is_fixed),
    endedOn: row.ended_on,
    town: row.town_code,
    key: row.id,
    allianceKey: row.alliance_id,
  };
}

/** Seats by id, ended ones too. */
export const allianceSeatById = batchById(
  async (reader, town, ids) => {
    const rows = await reader
      .selectFrom('alliance_seat')
      .selectAll()
      .where('town_code', '=', town)
      .where('id', 'in', ids)
      .execute();
    return rows.map(toSeat);
  },
  (seat) => seat.key,
);

/** Of each alliance the seats that there are, the fixed ones first, in the order in which they were added. */
export const seatsOfAlliance = batchManyById(
  async (reader, town, ids) => {
    const rows = await reader
      .selectFrom('alliance_seat')
      .selectAll()
      .where('town_code', '=', town)
      .where('alliance_id', 'in', ids)
      .where('ended_on', 'is', null)
      .orderBy('is_fixed', 'desc')
      .orderBy('position')
      .orderBy('id')
      .execute();
    return rows.map(toSeat);
  },
  (seat) => seat.allianceKey,
);

/** Of each seat who fills it and who did, the latest first. */
export const termsOfSeat = batchManyById(
  async (reader, town, ids): Promise<AllianceTermType[]> => {
    const rows = await reader
      .selectFrom('alliance_term')
      .selectAll()
      .where('town_code', '=', town)
      .where('seat_id', 'in', ids)
      .orderBy('since', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map((row) => ({
      since: row.since,
      until: row.until,
      town: row.town_code,
      seatKey: row.seat_id,
      unitKey: row.unit_id,
      organisationKey: row.organisation_id,
    }));
  },
  (term) => term.seatKey,
);
