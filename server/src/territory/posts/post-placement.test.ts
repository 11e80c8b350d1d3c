import { expect, test } from 'vitest';
import { gridLevels } from '../grids/grid.entity.ts';
import { postRoles } from './post.entity.ts';
import { belongsTo, isOfStation, isSingle } from './post-placement.ts';

test.for([
  ['LEADER', ['NEIGHBOURHOOD', 'MICRO_GRID'], true],
  ['FULL_TIME', ['NEIGHBOURHOOD', 'MICRO_GRID'], false],
  ['PART_TIME', ['NEIGHBOURHOOD', 'MICRO_GRID'], false],
  ['ROSTER', ['NEIGHBOURHOOD', 'MICRO_GRID'], true],
  ['AREA_HEAD', ['AREA'], true],
  ['STATION_DIRECTOR', [], true],
] as const)('a %s belongs to %j; only one in a place: %s', ([role, levels, single]) => {
  expect(gridLevels.filter((level) => belongsTo(role, level))).toEqual(levels);
  expect(isSingle(role)).toBe(single);
});

test('only a director belongs to a station', () => {
  expect(postRoles.filter(isOfStation)).toEqual(['STATION_DIRECTOR']);
});
