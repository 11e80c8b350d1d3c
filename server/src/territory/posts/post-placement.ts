// Which posts belong where, and of which there can be only one: pure rules.
import type { GridLevel } from '../grids/grid.entity.ts';
import type { PostRole } from './post.entity.ts';

/** The levels of grids that a role belongs to. A station's director belongs to the station, whatever grid it is in. */
const levels: { [role in PostRole]: readonly GridLevel[] | 'STATION' } = {
  LEADER: ['MICRO_GRID', 'NEIGHBOURHOOD'],
  FULL_TIME: ['MICRO_GRID', 'NEIGHBOURHOOD'],
  PART_TIME: ['MICRO_GRID', 'NEIGHBOURHOOD'],
  ROSTER: ['MICRO_GRID', 'NEIGHBOURHOOD'],
  AREA_HEAD: ['AREA'],
  STATION_DIRECTOR: 'STATION',
};

/** Whether posts of the role are established in grids of the level. */
export function belongsTo(role: PostRole, level: GridLevel): boolean {
  const allowed = levels[role];
  return allowed !== 'STATION' && allowed.includes(level);
}

/** Whether posts of the role stand at the head of a station instead of in a grid. */
export function isOfStation(role: PostRole): boolean {
  return levels[role] === 'STATION';
}

/** Whether a grid, or a station, can have only one post of the role at a time. */
export function isSingle(role: PostRole): boolean {
  return role !== 'FULL_TIME' && role !== 'PART_TIME';
}
