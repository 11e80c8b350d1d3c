// Sums what was judged over the tree: every grid gets the rates of all that lies in it.
import type { PostRole } from '../territory/posts/post.entity.ts';
import type { CoverageKind, PostFact } from './coverage-facts.ts';
import { isVacant, type JudgedGrid } from './coverage-formulas.ts';
import { type Rate, rate } from './rate.ts';

export interface Staffing {
  /** Fully staffed micro-grids, of all. */
  grids: Rate;
  leaders: Rate;
  fullTime: Rate;
  partTime: Rate;
  /** How many people are on the rosters. */
  roster: number;
}

export interface GridCoverage {
  organisation: Rate;
  staffing: Staffing;
  service: Rate;
  serviceHouseholds: Rate;
  pairing: Rate;
  adoption: Rate;
}

interface Count {
  covered: number;
  all: number;
}

interface Tally {
  kinds: { [kind in CoverageKind]: Count };
  households: Count;
  posts: { [role in Exclude<PostRole, 'ROSTER'>]: Count };
  roster: number;
}

/**
 * Tells the coverage of any grid, over itself and everything below it. Of a grid that was not judged, such as a closed
 * one, it is nothing of nothing.
 */
export function sumCoverage(judged: readonly JudgedGrid[], posts: readonly PostFact[]): (grid: string) => GridCoverage {
  const tallies = new Map(judged.map(({ grid }) => [grid.id, emptyTally()]));
  for (const post of posts) {
    const tally = tallies.get(post.grid);
    if (!tally) continue;
    if (post.role === 'ROSTER') tally.roster += post.headcount ?? 0;
    else add(tally.posts[post.role], { covered: isVacant(post) ? 0 : 1, all: 1 });
  }
  // From the bottom up: each grid is complete before it is added to its parent.
  for (const one of judged.toReversed()) {
    const own = tallies.get(one.grid.id) as Tally;
    countIn(own, one);
    const above = one.grid.parent === null ? undefined : tallies.get(one.grid.parent);
    if (above) addAll(above, own);
  }
  return (grid) => toCoverage(tallies.get(grid) ?? emptyTally());
}

/** The rate that colours a grid by that kind; for staffing that of fully staffed grids. */
export function rateOfKind(coverage: GridCoverage, kind: CoverageKind): Rate {
  switch (kind) {
    case 'ORGANISATION':
      return coverage.organisation;
    case 'STAFFING':
      return coverage.staffing.grids;
    case 'SERVICE':
      return coverage.service;
    case 'PAIRING':
      return coverage.pairing;
    case 'ADOPTION':
      return coverage.adoption;
  }
}

function countIn(tally: Tally, { grid, isCovered }: JudgedGrid): void {
  for (const [kind, covered] of Object.entries(isCovered)) {
    add(tally.kinds[kind as CoverageKind], { covered: Number(covered), all: 1 });
  }
  if (isCovered.SERVICE !== undefined) {
    const households = grid.households ?? 0;
    add(tally.households, { covered: isCovered.SERVICE ? households : 0, all: households });
  }
}

function addAll(sum: Tally, part: Tally): void {
  for (const kind of Object.keys(sum.kinds) as CoverageKind[]) add(sum.kinds[kind], part.kinds[kind]);
  for (const role of Object.keys(sum.posts) as (keyof Tally['posts'])[]) add(sum.posts[role], part.posts[role]);
  add(sum.households, part.households);
  sum.roster += part.roster;
}

function add(sum: Count, part: Count): void {
  sum.covered += part.covered;
  sum.all += part.all;
}

function toCoverage({ kinds, households, posts, roster }: Tally): GridCoverage {
  return {
    organisation: toRate(kinds.ORGANISATION),
    staffing: {
      grids: toRate(kinds.STAFFING),
      leaders: toRate(posts.LEADER),
      fullTime: toRate(posts.FULL_TIME),
      partTime: toRate(posts.PART_TIME),
      roster,
    },
    service: toRate(kinds.SERVICE),
    serviceHouseholds: toRate(households),
    pairing: toRate(kinds.PAIRING),
    adoption: toRate(kinds.ADOPTION),
  };
}

function toRate({ covered, all }: Count): Rate {
  return rate(covered, all);
}

function emptyTally(): Tally {
  const none = (): Count => ({ covered: 0, all: 0 });
  return {
    kinds: { ORGANISATION: none(), STAFFING: none(), SERVICE: none(), PAIRING: none(), ADOPTION: none() },
    households: none(),
    posts: { LEADER: none(), FULL_TIME: none(), PART_TIME: none(), AREA_HEAD: none(), STATION_DIRECTOR: none() },
    roster: 0,
  };
}
