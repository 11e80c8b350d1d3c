// The coverage formulas of the domain, pure. First every grid is judged: covered or not, in each kind that is measured at
// its level. Rates count the judgements below a grid, lists of blanks are the judgements that say no.
import type { GridLevel } from '../territory/grids/grid.entity.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';
import {
  type CoverageFacts,
  type CoverageKind,
  coverageKinds,
  type GridFact,
  type PostFact,
  type UnitFacts,
} from './coverage-facts.ts';
import { type Rate, rateOf } from './rate.ts';
import { isWithinWalk } from './service-reach.ts';

/** The level whose grids each kind of coverage counts. */
export const measuredLevel = {
  ORGANISATION: 'MICRO_GRID',
  STAFFING: 'MICRO_GRID',
  SERVICE: 'NEIGHBOURHOOD',
  PAIRING: 'NEIGHBOURHOOD',
  ADOPTION: 'NEIGHBOURHOOD',
} as const satisfies { [kind in CoverageKind]: GridLevel };

/** The 1+2+N: the roles that make up the staffing of a grid. Heads of areas and directors of stations are no part of it. */
export const staffRoles = ['LEADER', 'FULL_TIME', 'PART_TIME', 'ROSTER'] as const satisfies readonly PostRole[];

/** A grid is not fully staffed without at least one filled post of each of these. */
const indispensable: readonly PostRole[] = ['LEADER', 'FULL_TIME'];

export interface JudgedGrid {
  grid: GridFact;
  /** Whether it is covered, in the kinds that are measured at its level. */
  isCovered: { readonly [kind in CoverageKind]?: boolean };
  /** Of a micro-grid, the roles in which a post is vacant, or in which there is none though there must be. */
  missing: readonly PostRole[];
}

/** Judges every grid, in the order of the facts. */
export function judgeGrids(facts: CoverageFacts): JudgedGrid[] {
  const tree = new Map<string, Place>(facts.closed.map((grid) => [grid.id, grid]));
  for (const grid of facts.grids) tree.set(grid.id, grid);
  const postsOf = Map.groupBy(facts.posts, ({ grid }) => grid);
  const organised = within(tree, 'MICRO_GRID', facts.organisations);
  const served = servedNeighbourhoods(tree, facts);
  const paired = within(tree, 'NEIGHBOURHOOD', facts.paired);
  const adopted = within(tree, 'NEIGHBOURHOOD', facts.adopted);
  return facts.grids.map((grid) => {
    const { id, level } = grid;
    if (level === 'MICRO_GRID') {
      const missing = missingRoles(postsOf.get(id) ?? []);
      return { grid, isCovered: { ORGANISATION: organised.has(id), STAFFING: missing.length === 0 }, missing };
    }
    if (level === 'NEIGHBOURHOOD') {
      const isCovered = { SERVICE: served.has(id), PAIRING: paired.has(id), ADOPTION: adopted.has(id) };
      return { grid, isCovered, missing: [] };
    }
    return { grid, isCovered: {}, missing: [] };
  });
}

/** The judged grids that are not covered in that kind, in the order of the tree. */
export function blanksOf(judged: readonly JudgedGrid[], kind: CoverageKind): JudgedGrid[] {
  return judged.filter(({ isCovered }) => isCovered[kind] === false);
}

/** The kinds in which a judged grid is not covered. */
export function blankKinds({ isCovered }: JudgedGrid): CoverageKind[] {
  return coverageKinds.filter((kind) => isCovered[kind] === false);
}

/** The roles of the 1+2+N that keep a grid with these posts of its own from being fully staffed. */
export function missingRoles(posts: readonly PostFact[]): PostRole[] {
  return staffRoles.filter((role) => {
    const ofRole = posts.filter((post) => post.role === role);
    return ofRole.length === 0 ? indispensable.includes(role) : ofRole.some(isVacant);
  });
}

/** Whether nobody holds the post. */
export function isVacant({ heldSince }: PostFact): boolean {
  return heldSince === null;
}

/** Members with an organisation seated in them or covering them, of all members. */
export function unitsRate({ members, organised }: UnitFacts): Rate {
  const isOrganised = new Set(organised);
  return rateOf(members, (unit) => isOrganised.has(unit));
}

/** The neighbourhoods with a station in them, one recorded as serving them, or one within 15 minutes on foot. */
function servedNeighbourhoods(tree: ReadonlyMap<string, Place>, { grids, stations }: CoverageFacts): Set<string> {
  const seats = stations.map(({ seat }) => seat);
  const served = within(tree, 'NEIGHBOURHOOD', seats);
  for (const { serves } of stations) for (const id of serves) served.add(id);
  const positions = stations.flatMap(({ position }) => position ?? []);
  for (const { id, level, position } of grids) {
    if (level !== 'NEIGHBOURHOOD' || position === null || served.has(id)) continue;
    if (positions.some((station) => isWithinWalk(position, station))) served.add(id);
  }
  return served;
}

/** A grid as far as it is known where it lies. Closed ones have no level any more: they are not looked for. */
interface Place {
  id: string;
  parent: string | null;
  level?: GridLevel;
}

/** The open grids of a level that one of the seats is, or lies in. */
function within(tree: ReadonlyMap<string, Place>, level: GridLevel, seats: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const seat of seats) {
    let grid = tree.get(seat);
    while (grid && grid.level !== level) grid = grid.parent === null ? undefined : tree.get(grid.parent);
    if (grid) found.add(grid.id);
  }
  return found;
}
