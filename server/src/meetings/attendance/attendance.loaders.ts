import { batchManyById } from '../../graphql/batches.ts';

/** Of each meeting the units that attend, by name. */
export const attendanceOfMeeting = batchManyById(
  (reader, town, meetings) =>
    reader
      .selectFrom('attendance')
      .innerJoin('unit', (join) =>
        join.onRef('unit.town_code', '=', 'attendance.town_code').onRef('unit.id', '=', 'attendance.unit_id'),
      )
      .select([
        'attendance.meeting_id as meeting',
        'attendance.unit_id as unitKey',
        'attendance.people',
        'attendance.town_code as town',
      ])
      .where('attendance.town_code', '=', town)
      .where('attendance.meeting_id', 'in', meetings)
      .orderBy('unit.sort_key')
      .orderBy('unit.id')
      .execute(),
  ({ meeting }) => meeting,
);
