import { batchById, batchManyById } from '../../graphql/batches.ts';
import type { Context } from '../../graphql/context.ts';
import type { MeetingType } from '../meeting.type.ts';
import type { WallType } from './wall.type.ts';

const wallOf = batchById(
  (reader, town, meetings) =>
    reader.selectFrom('wall').selectAll().where('town_code', '=', town).where('meeting_id', 'in', meetings).execute(),
  ({ meeting_id }) => meeting_id,
);

/** What a meeting's walls show; their scenes in rotation until the console says otherwise. */
export async function wallOfMeeting(
  ctx: Context,
  { townCode, key }: MeetingType,
): Promise<WallType & { frozenAtRevision: number | null }> {
  const row = await ctx.load(wallOf, { town: townCode, id: key });
  return {
    mode: row?.mode ?? 'ROTATING',
    scene: row?.scene ?? null,
    notice: row?.notice ?? null,
    celebration: row?.celebration ?? null,
    celebratedAt: row?.celebrated_at ?? null,
    frozenAt: row?.frozen_at ?? null,
    frozenAtRevision: row?.frozen_at_revision ?? null,
  };
}

/** Of each meeting the projects whose rows its walls leave out, the first hidden first. */
export const hiddenRowsOfMeeting = batchManyById(
  (reader, town, meetings) =>
    reader
      .selectFrom('hidden_row')
      .select(['meeting_id as meeting', 'project_id as project'])
      .where('town_code', '=', town)
      .where('meeting_id', 'in', meetings)
      .orderBy('hidden_at')
      .orderBy('project_id')
      .execute(),
  ({ meeting }) => meeting,
);
