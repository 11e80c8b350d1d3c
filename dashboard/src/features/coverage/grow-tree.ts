// The tiles of a coverage map come as a list, parents first. The picture needs a tree, and a size for every tile.
import type { TreemapTile } from '../../charts/treemap-places.ts';
import { COUNTED_LEVEL, type CoverageKind } from './coverage-kind.ts';
import type { CoverageTile } from './coverage-map.query.ts';

/** A tile of the picture, with what the table says of it besides. */
export interface GridTile extends TreemapTile {
  households: number | null;
}

/**
 * Returns the grids directly below `within`, each with what lies below it down to the level that `kind` counts; the larger
 * ones come first. A grid is as large as its households. Those of which that is not known share evenly what their siblings
 * leave of the parent's, or are as large as these on average.
 */
export function growTree(tiles: readonly CoverageTile[], within: string | null, kind: CoverageKind): GridTile[] {
  const ids = new Set(tiles.map(({ grid }) => grid));
  const below = Map.groupBy(
    tiles.filter(({ level }) => isCounted(level, kind)),
    ({ parent }) => (parent !== null && parent !== within && ids.has(parent) ? parent : null),
  );
  const grow = (parent: string | null, parentHouseholds: number | null): GridTile[] => {
    const siblings = below.get(parent) ?? [];
    const supposed = householdsOfUnknown(siblings, parentHouseholds);
    return siblings
      .map(({ grid, name, households, rate }) => {
        const size = households || supposed;
        const children = grow(grid, size);
        const weight = children.length > 0 ? sum(children.map(({ weight }) => weight)) : (size ?? 1);
        return { id: grid, name, households, rate, weight, children };
      })
      .sort((a, b) => b.weight - a.weight);
  };
  return grow(null, null);
}

function isCounted(level: CoverageTile['level'], kind: CoverageKind): boolean {
  return COUNTED_LEVEL[kind] === 'MICRO_GRID' || level === 'AREA' || level === 'NEIGHBOURHOOD';
}

function householdsOfUnknown(siblings: readonly CoverageTile[], parentHouseholds: number | null): number | null {
  const known = siblings.flatMap(({ households }) => households || []);
  const left = (parentHouseholds ?? 0) - sum(known);
  if (left > 0 && known.length < siblings.length) return left / (siblings.length - known.length);
  return known.length > 0 ? sum(known) / known.length : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
