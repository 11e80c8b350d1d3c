// Holds the end of a meeting against the tally.
import { checkBoard } from './check-board.ts';
import { checkClaims, checkKinds } from './check-claims.ts';
import { checkRevisions } from './check-revisions.ts';
import { checkSlots } from './check-slots.ts';
import type { ListedClaim } from './claims-list.ts';
import { comparePictures, type FreshPictures } from './compare-pictures.ts';
import type { FollowerReport } from './follower.ts';
import type { BoardPicture, ClaimCounts } from './pictures.ts';
import type { Register } from './register.ts';
import type { Tally } from './tally.ts';

/** What was there before the first claim. */
export interface Beginning {
  revision: number;
  counts: ClaimCounts;
  claims: ListedClaim[];
  /** Whether another meeting was open at the same time. */
  isSharedWithMeeting: boolean;
}

/** What is there after the meeting was closed. */
export interface End {
  fresh: FreshPictures & { meetingBoard: BoardPicture };
  claims: ListedClaim[];
  followers: FollowerReport[];
}

export interface Judgement {
  verdict: 'agreed' | 'disagreed' | 'disturbed';
  /** What is wrong, in words. */
  wrong: string[];
  /** Revisions that others wrote meanwhile: what the tally can't explain then proves nothing. */
  foreign: number[];
}

/** Whether pictures, slots, totals, revisions and the register agree with the tally. */
export function judge(register: Register, beginning: Beginning, tally: Tally, end: End): Judgement {
  const board = end.fresh.meetingBoard;
  const revisions = checkRevisions(beginning.revision, board.revision, tally.writes);
  const before = beginning.claims.map(({ project }) => ({ project: project.id }));
  const slots = checkSlots(register.projects, before, tally.writes);
  const withdrawn = new Set(tally.withdrawals.map(({ claim }) => claim));
  const standing = tally.claims.filter(({ claim }) => !withdrawn.has(claim));
  const renewed = standing.filter(({ kind }) => kind === 'RENEWAL').length;
  const counts: ClaimCounts = {
    new: beginning.counts.new + standing.length - renewed,
    renewed: beginning.counts.renewed + renewed,
    withdrawn: beginning.counts.withdrawn + withdrawn.size,
    total: beginning.counts.total + standing.length,
  };
  const madeHere = beginning.isSharedWithMeeting ? null : standing.length;
  const alone = [
    ...comparePictures(end.fresh, end.followers),
    ...revisions.wrong,
    ...tally.surprises,
    ...checkKinds(tally.claims, register.renewals),
  ];
  const againstTally = [
    ...slots.wrong,
    ...checkBoard(board, { standing: slots.standing, counts, madeHere }),
    ...checkClaims(end.claims, beginning.claims, standing),
  ];
  const foreign = revisions.missing;
  if (alone.length > 0)
    return { verdict: 'disagreed', wrong: foreign.length > 0 ? alone : [...alone, ...againstTally], foreign };
  if (foreign.length > 0) return { verdict: 'disturbed', wrong: againstTally, foreign };
  return { verdict: againstTally.length > 0 ? 'disagreed' : 'agreed', wrong: againstTally, foreign };
}
