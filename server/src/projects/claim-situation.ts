import type { ExpressionBuilder } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { standingStatuses } from './claim.entity.ts';

/**
 * Everything that decides about one unit's claim on one project, read in one statement under the town's lock; undefined
 * when project or unit does not exist.
 */
export function claimSituation(sql: Transaction['sql'], town: string, project: string, unit: string) {
  return sql
    .selectFrom('project')
    .innerJoin('season', (join) =>
      join.onRef('season.town_code', '=', 'project.town_code').onRef('season.id', '=', 'project.season_id'),
    )
    .innerJoin('unit', (join) => join.onRef('unit.town_code', '=', 'project.town_code').on('unit.id', '=', unit))
    .where('project.town_code', '=', town)
    .where('project.id', '=', project)
    .select([
      'project.name as project',
      'project.stage',
      'season.name as season',
      'season.closed_on as seasonClosedOn',
      'unit.name as unit',
      'unit.joined_on as joinedOn',
      'unit.left_on as leftOn',
    ])
    .select((eb) => [
      eb
        .selectFrom('claim')
        .select('claim.id')
        .whereRef('claim.town_code', '=', 'project.town_code')
        .whereRef('claim.project_id', '=', 'project.id')
        .where('claim.unit_id', '=', unit)
        .where('claim.status', 'in', standingStatuses)
        .as('standingClaim'),
      eb
        .selectFrom('claim')
        .innerJoin('project as earlier', (join) =>
          join.onRef('earlier.town_code', '=', 'claim.town_code').onRef('earlier.id', '=', 'claim.project_id'),
        )
        .innerJoin('season as before', (join) =>
          join.onRef('before.town_code', '=', 'earlier.town_code').onRef('before.id', '=', 'earlier.season_id'),
        )
        .select('claim.id')
        .whereRef('claim.town_code', '=', 'project.town_code')
        .where('claim.unit_id', '=', unit)
        .where('claim.status', 'in', standingStatuses)
        .whereRef('earlier.series_id', '=', 'project.series_id')
        .whereRef('before.begun_on', '<', 'season.begun_on')
        .limit(1)
        .as('earlierClaim'),
      meetingOf(eb, 'open').as('openMeeting'),
      meetingOf(eb, 'exclusive').as('exclusiveMeeting'),
      meetingOf(eb, 'open and exclusive').as('openExclusiveMeeting'),
    ])
    .executeTakeFirst();
}

/** One of the meetings that list the project, or null. */
function meetingOf(eb: ExpressionBuilder<Tables, 'project'>, which: 'open' | 'exclusive' | 'open and exclusive') {
  let listing = eb
    .selectFrom('meeting_project')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.town_code', '=', 'meeting_project.town_code')
        .onRef('meeting.id', '=', 'meeting_project.meeting_id'),
    )
    .select('meeting.id')
    .whereRef('meeting_project.town_code', '=', 'project.town_code')
    .whereRef('meeting_project.project_id', '=', 'project.id');
  if (which !== 'open') listing = listing.where('meeting.exclusive_claiming', '=', true);
  if (which !== 'exclusive') listing = listing.where('meeting.status', '=', 'OPEN');
  return listing.orderBy('meeting.id').limit(1);
}
