import { insertRows } from '../../database/insert-rows.ts';
import type { Context } from '../../graphql/context.ts';
import { type Failure, notFound } from '../../graphql/failures.ts';
import { parseIdOf } from '../../graphql/ids.ts';
import { askAboutMeeting, changeMeeting, heldStatuses } from '../change-meeting.ts';
import type { AttendanceRecorded } from '../meeting.results.ts';
import type { RecordAttendanceInput } from './attendance.inputs.ts';

/**
 * Records which units attend with how many people, in place of what was recorded before. Refusals: NotAllowed,
 * InvalidInput, NotFound (the meeting, or a unit), WrongMeetingStatus.
 */
export async function recordAttendance(
  ctx: Context,
  input: RecordAttendanceInput,
): Promise<AttendanceRecorded | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const { town } = asked.viewer;
  const units = input.units.map(({ unit, people }) => ({ id: parseIdOf('Unit', unit), people }));
  if (units.some(({ id }) => id?.town !== town)) return notFound(ctx.locale, 'unitNotFound');
  const attending = units.map(({ id, people }) => ({ unit: (id as { key: string }).key, people }));
  const step = await changeMeeting(ctx, asked, {
    mutation: 'recordAttendance',
    asked: { attending },
    during: heldStatuses,
    async decide({ sql }, meeting) {
      const keys = attending.map(({ unit }) => unit);
      const found =
        keys.length === 0
          ? []
          : await sql.selectFrom('unit').select('id').where('town_code', '=', town).where('id', 'in', keys).execute();
      if (found.length !== keys.length) return { refuse: notFound(ctx.locale, 'unitNotFound') };
      const before = await sql
        .selectFrom('attendance')
        .select(['unit_id as unit', 'people'])
        .where('town_code', '=', town)
        .where('meeting_id', '=', meeting.id)
        .orderBy('unit_id')
        .execute();
      await sql.deleteFrom('attendance').where('town_code', '=', town).where('meeting_id', '=', meeting.id).execute();
      await insertRows(
        sql,
        'attendance',
        attending.map(({ unit, people }) => ({ town_code: town, meeting_id: meeting.id, unit_id: unit, people })),
      );
      return {
        kind: 'ATTENDANCE_RECORDED',
        facts: { units: attending.length, people: attending.reduce((sum, { people }) => sum + people, 0) },
        before: { attending: before },
        after: { attending },
        outcome: {},
      };
    },
  });
  return 'code' in step ? step : { __typename: 'AttendanceRecorded', ...step };
}
