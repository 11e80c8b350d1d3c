import type { Transaction } from '../../database/database.ts';
import type { MeetingRow } from '../change-meeting.ts';
import type { MeetingPicture } from './meeting-picture.ts';

/** The picture of a meeting as it is in this transaction: four statements, however long its list. */
export async function takePicture(
  sql: Transaction['sql'],
  town: string,
  meeting: Pick<MeetingRow, 'id' | 'season_id'>,
): Promise<MeetingPicture> {
  const season = await sql
    .selectFrom('season')
    .select(['id', 'begun_on as begunOn', 'closed_on as closedOn'])
    .where('town_code', '=', town)
    .where('id', '=', meeting.season_id)
    .executeTakeFirstOrThrow();
  const projects = await sql
    .selectFrom('meeting_project')
    .innerJoin('project', (join) =>
      join
        .onRef('project.town_code', '=', 'meeting_project.town_code')
        .onRef('project.id', '=', 'meeting_project.project_id'),
    )
    .select([
      'project.id',
      'project.name',
      'project.series_id as series',
      'project.category',
      'project.stage',
      'project.slots',
    ])
    .where('meeting_project.town_code', '=', town)
    .where('meeting_project.meeting_id', '=', meeting.id)
    .orderBy('meeting_project.position')
    .orderBy('project.id')
    .execute();
  const claims = await sql
    .selectFrom('meeting_project')
    .innerJoin('claim', (join) =>
      join
        .onRef('claim.town_code', '=', 'meeting_project.town_code')
        .onRef('claim.project_id', '=', 'meeting_project.project_id'),
    )
    .select([
      'claim.id',
      'claim.project_id as project',
      'claim.unit_id as unit',
      'claim.meeting_id as meeting',
      'claim.kind',
      'claim.status',
      'claim.claimed_at as claimedAt',
      'claim.revision',
      'claim.pledged_cents as pledgedCents',
      'claim.pledged_volunteers as pledgedVolunteers',
      'claim.pledged_in_kind as pledgedInKind',
    ])
    .where('meeting_project.town_code', '=', town)
    .where('meeting_project.meeting_id', '=', meeting.id)
    .orderBy('claim.revision')
    .orderBy('claim.claimed_at')
    .orderBy('claim.id')
    .execute();
  const members = await sql
    .selectFrom('unit')
    .select(['id', 'left_on as leftOn'])
    .select((eb) => eb.ref('joined_on').$notNull().as('joinedOn'))
    .where('town_code', '=', town)
    .where('joined_on', 'is not', null)
    .orderBy('id')
    .execute();
  return { season, projects, claims, members };
}
