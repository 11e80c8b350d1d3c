import { graphql } from '../../app/graphql/graphql.ts';

export type CoverageKind = ReturnType<typeof graphql.scalar<'CoverageKind'>>;
export type GridLevel = ReturnType<typeof graphql.scalar<'GridLevel'>>;

/** The kinds of coverage, each with the level whose grids it counts. */
export const COUNTED_LEVEL = {
  ORGANISATION: 'MICRO_GRID',
  STAFFING: 'MICRO_GRID',
  SERVICE: 'NEIGHBOURHOOD',
  PAIRING: 'NEIGHBOURHOOD',
  ADOPTION: 'NEIGHBOURHOOD',
} as const satisfies Record<CoverageKind, GridLevel>;

export const KINDS = Object.keys(COUNTED_LEVEL) as CoverageKind[];

const LEVELS: readonly GridLevel[] = ['TOWN', 'AREA', 'NEIGHBOURHOOD', 'MICRO_GRID', 'BUILDING_GROUP'];

/** Whether a grid of `level` holds none that `kind` counts but itself: it is covered or not, and has no picture. */
export function isSmallest(level: GridLevel, kind: CoverageKind): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(COUNTED_LEVEL[kind]);
}
