import type { Write } from './tally.ts';

export interface RevisionsFound {
  wrong: string[];
  /** Revisions of the town in between that no write of ours made. */
  missing: number[];
}

/** Holds that our writes made every revision after `from` up to `to`, each exactly one. */
export function checkRevisions(
  from: number,
  to: number,
  writes: readonly Pick<Write, 'what' | 'revision'>[],
): RevisionsFound {
  const makers = new Map<number, string>();
  const wrong: string[] = [];
  for (const { what, revision } of writes) {
    const other = makers.get(revision);
    if (other) wrong.push(`revision ${revision} was given to two writes, a ${other} and a ${what}`);
    if (!(revision > from && revision <= to))
      wrong.push(`a ${what} has revision ${revision}, outside of ${from + 1}–${to}`);
    makers.set(revision, what);
  }
  const missing = [];
  for (let revision = from + 1; revision <= to; revision++) if (!makers.has(revision)) missing.push(revision);
  return { wrong, missing };
}
