import type { Translation } from '../message.ts';
import type { territory as zh } from '../zh/territory.ts';

export const territory: Translation<typeof zh> = {
  'list.separator': ', ',
  'role.LEADER': 'Grid leader',
  'role.FULL_TIME': 'Full-time worker',
  'role.PART_TIME': 'Part-time worker',
  'role.ROSTER': 'Roster',
  'role.AREA_HEAD': 'Area head',
  'role.STATION_DIRECTOR': 'Station director',
  people: '{count} people',
  'grid.trail': 'Where this is',
  'grid.households': 'Households',
  'coverage.missing.ORGANISATION': 'No party organisation',
  'coverage.missing.STAFFING': 'Not fully staffed',
  'coverage.missing.SERVICE': 'No station within 15 minutes',
  'coverage.missing.PAIRING': 'No pairing',
  'coverage.missing.ADOPTION': 'No adopted project',
  'pairing.mode.VILLAGE_NEIGHBOURHOOD': 'Village and neighbourhood',
  'pairing.mode.RESIDENT': 'Resident',
  'pairing.mode.INDEPENDENT': 'Independent',
  'pairing.mode.URBAN_RURAL': 'Urban and rural',
  'pairing.mode.DOUBLE_HUNDRED': 'Double hundred',
  'pairing.mode.MENTORING': 'Mentoring',
  since: 'since {date}',
};
