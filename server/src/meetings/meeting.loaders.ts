import type { Selectable } from 'kysely';
import type { Reader } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { batchById } from '../graphql/batches.ts';
import { toGlobalId } from '../graphql/ids.ts';
import type { MeetingType } from './meeting.type.ts';

/** A meeting as GraphQL shows it. */
export function toMeeting(row: Selectable<Tables['meeting']>): MeetingType {
  return {
    __typename: 'Meeting',
    id: toGlobalId('Meeting', row.town_code, row.id),
    name: row.name,
    kind: row.kind,
    status: row.status,
    heldOn: row.held_on,
    exclusiveClaiming: Boolean(row.exclusive_claiming),
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    closesAt: row.closes_at,
    cancelledAt: row.cancelled_at,
    cancelledReason: row.cancelled_reason,
    claimCode: row.claim_code,
    townCode: row.town_code,
    key: row.id,
    seasonKey: row.season_id,
  };
}

/** All columns of a town's meetings. */
export function meetings(reader: Reader, town: string) {
  return reader.selectFrom('meeting').selectAll('meeting').where('meeting.town_code', '=', town);
}

/** Meetings by id. */
export const meetingById = batchById(
  async (reader, town, ids) => {
    const rows = await meetings(reader, town).where('meeting.id', 'in', ids).execute();
    return rows.map(toMeeting);
  },
  (meeting) => meeting.key,
);
