import { describe, expect, it } from 'vitest';
import type { TreemapTile } from '../../charts/treemap-places.ts';
import type { CoverageTile } from './coverage-map.query.ts';
import { growTree } from './grow-tree.ts';

function tile(grid: string, parent: string, level: CoverageTile['level'], households: number | null): CoverageTile {
  return { grid, parent, level, name: grid, households, rate: { numerator: 0, denominator: 1, ratio: 0 } };
}

const town = [
  tile('north', 'town', 'AREA', null),
  tile('n1', 'north', 'NEIGHBOURHOOD', 900),
  tile('n1-a', 'n1', 'MICRO_GRID', null),
  tile('n1-b', 'n1', 'MICRO_GRID', 300),
  tile('n1-c', 'n1', 'MICRO_GRID', null),
  tile('south', 'town', 'AREA', null),
  tile('s1', 'south', 'NEIGHBOURHOOD', null),
  tile('s2', 'south', 'NEIGHBOURHOOD', 3_000),
  tile('s3', 'south', 'NEIGHBOURHOOD', 1_000),
];

const shape = (tiles: readonly TreemapTile[]): unknown =>
  tiles.map(({ id, weight, children }) => [id, weight, shape(children)]);

describe('the tree of a coverage map', () => {
  it('has the larger grids first, and shares a parent’s households among those of which they are not known', () => {
    const south = [
      ['s2', 3_000, []],
      ['s1', 2_000, []],
      ['s3', 1_000, []],
    ];
    const microGrids = ['n1-a', 'n1-b', 'n1-c'].map((id) => [id, 300, []]);
    expect(shape(growTree(town, 'town', 'ORGANISATION'))).toEqual([
      ['south', 6_000, south],
      ['north', 900, [['n1', 900, microGrids]]],
    ]);
  });

  it('counts grids where no households are known', () => {
    const uncounted = town.map((tile) => ({ ...tile, households: null }));
    expect(growTree(uncounted, 'town', 'SERVICE').map(({ id, weight }) => [id, weight])).toEqual([
      ['south', 3],
      ['north', 1],
    ]);
  });

  it('ends at neighbourhoods where these are what is counted', () => {
    const [, north] = growTree(town, 'town', 'SERVICE');
    expect(shape(north?.children ?? [])).toEqual([['n1', 900, []]]);
  });

  it('begins below the grid that is looked into', () => {
    const below = town.filter(({ parent }) => parent === 'n1');
    expect(growTree(below, 'n1', 'STAFFING').map(({ id }) => id)).toEqual(['n1-a', 'n1-b', 'n1-c']);
  });

  it('is empty without tiles', () => expect(growTree([], null, 'PAIRING')).toEqual([]));
});
