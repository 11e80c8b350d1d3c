import type { Context } from '../../graphql/context.ts';
import type { Failure } from '../../graphql/failures.ts';
import { askAboutMeeting, changeMeeting, heldStatuses } from '../change-meeting.ts';
import type { AgendaSet } from '../meeting.results.ts';
import type { SetAgendaInput } from './agenda.inputs.ts';

/** Makes these items the meeting's agenda. Refusals: NotAllowed, InvalidInput, NotFound, WrongMeetingStatus. */
export async function setAgenda(ctx: Context, input: SetAgendaInput): Promise<AgendaSet | Failure> {
  const asked = await askAboutMeeting(ctx, input);
  if ('code' in asked) return asked;
  const items = input.items.map(({ title, minutes }) => ({ title: title.trim(), minutes: minutes ?? null }));
  const step = await changeMeeting(ctx, asked, {
    mutation: 'setAgenda',
    asked: { items },
    during: heldStatuses,
    async decide({ sql, town }, meeting) {
      const before = await sql
        .selectFrom('agenda_item')
        .select(['title', 'minutes'])
        .where('town_code', '=', town)
        .where('meeting_id', '=', meeting.id)
        .orderBy('position')
        .execute();
      await sql.deleteFrom('agenda_item').where('town_code', '=', town).where('meeting_id', '=', meeting.id).execute();
      if (items.length > 0) {
        const rows = items.map((item, index) => ({
          town_code: town,
          meeting_id: meeting.id,
          position: index + 1,
          ...item,
        }));
        await sql.insertInto('agenda_item').values(rows).execute();
      }
      return { kind: 'AGENDA_SET', before: { items: before }, after: { items }, outcome: {} };
    },
  });
  return 'code' in step ? step : { __typename: 'AgendaSet', ...step };
}
