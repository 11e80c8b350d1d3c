// The moments of a meeting worth stepping through. Pure.
import { isOffered } from '../../projects/project-stages.ts';
import { type FoldedEntry, foldEntries } from './fold-entries.ts';
import type { MeetingPicture } from './meeting-picture.ts';

export interface MeetingMinute {
  minute: string;
  /** The last revision of that minute that changed the picture. */
  revision: number;
  claimed: number;
  withdrawn: number;
  /** How many claims stood when the minute was over. */
  standing: number;
}

/** The minutes in which something was claimed or withdrawn on the picture's list, in order. */
export function timelineOf(
  picture: MeetingPicture,
  entries: readonly (FoldedEntry & { revision: number; at: string })[],
): MeetingMinute[] {
  const minutes: MeetingMinute[] = [];
  let before = picture;
  for (const [minute, written] of Map.groupBy(entries, ({ at }) => `${at.slice(0, 16)}:00.000Z`)) {
    const after = foldEntries(before, written);
    const claimed = after.claims.length - before.claims.length;
    const withdrawn = withdrawnIn(after) - withdrawnIn(before);
    if (claimed > 0 || withdrawn > 0) {
      const revision = written.at(-1)?.revision ?? 0;
      minutes.push({ minute, revision, claimed, withdrawn, standing: standingIn(after) });
    }
    before = after;
  }
  return minutes;
}

function withdrawnIn({ claims }: MeetingPicture): number {
  return claims.filter(({ status }) => status === 'WITHDRAWN').length;
}

function standingIn({ projects, claims }: MeetingPicture): number {
  const offered = new Set(projects.filter(({ stage }) => isOffered(stage)).map(({ id }) => id));
  return claims.filter(({ status, project }) => status !== 'WITHDRAWN' && offered.has(project)).length;
}
