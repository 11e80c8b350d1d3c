import type { GridLevel } from '../territory/grids/grid.entity.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';
import type { Position } from './distance.ts';

export const coverageKinds = ['ORGANISATION', 'STAFFING', 'SERVICE', 'PAIRING', 'ADOPTION'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

/**
 * What the coverage formulas are computed from: what there was in one town on one day. A seat is the id of the grid that
 * something is seated in; what is still seated in a closed grid counts where that lay.
 */
export interface CoverageFacts {
  /** The grids open on that day, in the order of the tree: each after its parent. */
  grids: readonly GridFact[];
  /** The grids closed by then. */
  closed: readonly { id: string; parent: string | null }[];
  /** The seats of party organisations. */
  organisations: readonly string[];
  posts: readonly PostFact[];
  stations: readonly StationFact[];
  /** The seats of the parties to pairings in force. */
  paired: readonly string[];
  /** The seats of adopted projects of the season current on that day. */
  adopted: readonly string[];
}

export interface GridFact {
  id: string;
  parent: string | null;
  level: GridLevel;
  name: string;
  path: string;
  households: number | null;
  position: Position | null;
  openedOn: string;
}

export interface PostFact {
  grid: string;
  role: PostRole;
  /** Since when it is held; null while it is vacant. */
  heldSince: string | null;
  /** Of a roster, how many people are on it. */
  headcount: number | null;
}

/** An open station. */
export interface StationFact {
  seat: string;
  position: Position | null;
  /** The neighbourhoods that it is recorded as serving. */
  serves: readonly string[];
}

/** What the coverage of units is computed from. */
export interface UnitFacts {
  /** The units that were members on that day. */
  members: readonly string[];
  /** The units, members or not, with an organisation seated in them or covering them; some more than once. */
  organised: readonly string[];
}
