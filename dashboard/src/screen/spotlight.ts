// Which page of the board is turned up, and which rows are lit. Without news the pages turn by themselves. A claim that
// lands brings its page up and lights its row; claims of other pages wait until those on this one can have been read.
import type { LandedClaim } from './landed-claims.ts';

export const LIT_MS = 4_000;
export const PAGE_TURN_MS = 9_000;
/** A page that keeps getting claims gives way to the others in line after this long. */
const LONGEST_HOLD_MS = 9_000;

export interface LitClaim {
  claim: LandedClaim;
  until: number;
}

export interface Spotlight {
  page: number;
  turnedAt: number;
  lit: readonly LitClaim[];
  waiting: readonly LandedClaim[];
}

export interface BoardLayout {
  /** The page of a project; undefined when it is not on the board. */
  pageOf: (projectId: string) => number | undefined;
  pageCount: number;
}

/** Returns the spotlight of a first picture. */
export function openSpotlight(now: number): Spotlight {
  return { page: 0, turnedAt: now, lit: [], waiting: [] };
}

/** Returns the spotlight with `landed` in line and without what is no longer in `standing`. */
export function queueForLight(
  spotlight: Spotlight,
  landed: readonly LandedClaim[],
  standing: ReadonlySet<string>,
): Spotlight {
  return {
    ...spotlight,
    lit: spotlight.lit.filter(({ claim }) => standing.has(claim.id)),
    waiting: [...spotlight.waiting, ...landed].filter(({ id }) => standing.has(id)),
  };
}

/** Returns the spotlight at `now`. */
export function moveSpotlight(spotlight: Spotlight, now: number, { pageOf, pageCount }: BoardLayout): Spotlight {
  const waiting = spotlight.waiting.filter(({ projectId }) => pageOf(projectId) !== undefined);
  const lit = spotlight.lit.filter(({ until }) => until > now);
  const page = spotlight.page < pageCount ? spotlight.page : 0;
  const isHere = (claim: LandedClaim) => pageOf(claim.projectId) === page;

  const elsewhere = waiting.filter((claim) => !isHere(claim));
  const mayStay = elsewhere.length === 0 || now - spotlight.turnedAt < LONGEST_HOLD_MS;
  if (mayStay && elsewhere.length < waiting.length) {
    return light({ ...spotlight, page, lit, waiting }, now, isHere);
  }
  const next = elsewhere[0] ?? waiting[0];
  if (lit.length === 0 && next) {
    const nextPage = pageOf(next.projectId) ?? page;
    const turned = { page: nextPage, turnedAt: now, lit, waiting };
    return light(turned, now, ({ projectId }) => pageOf(projectId) === nextPage);
  }
  if (lit.length === 0 && now - spotlight.turnedAt >= PAGE_TURN_MS) {
    return { page: pageCount > 0 ? (page + 1) % pageCount : 0, turnedAt: now, lit, waiting };
  }
  const isUnchanged =
    page === spotlight.page && lit.length === spotlight.lit.length && waiting.length === spotlight.waiting.length;
  return isUnchanged ? spotlight : { ...spotlight, page, lit, waiting };
}

function light(spotlight: Spotlight, now: number, isHere: (claim: LandedClaim) => boolean): Spotlight {
  const here = spotlight.waiting.filter(isHere).map((claim) => ({ claim, until: now + LIT_MS }));
  return {
    ...spotlight,
    lit: [...spotlight.lit, ...here],
    waiting: spotlight.waiting.filter((claim) => !isHere(claim)),
  };
}
