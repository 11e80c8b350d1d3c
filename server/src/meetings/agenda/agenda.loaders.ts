import { batchManyById } from '../../graphql/batches.ts';

/** Of each meeting the lines of its agenda, in order. */
export const agendaOfMeeting = batchManyById(
  (reader, town, meetings) =>
    reader
      .selectFrom('agenda_item')
      .select(['meeting_id as meeting', 'title', 'minutes'])
      .where('town_code', '=', town)
      .where('meeting_id', 'in', meetings)
      .orderBy('position')
      .execute(),
  ({ meeting }) => meeting,
);
