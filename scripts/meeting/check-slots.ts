import type { ClaimWrite, WithdrawalWrite, Write } from './tally.ts';

export interface SlotsFound {
  wrong: string[];
  /** Standing claims of each project after all writes. */
  standing: Map<string, number>;
}

/**
 * Plays our writes again in the order of their revisions, from the claims that stood before: each must have left the
 * number of free slots that it said, and none may take a slot that was not there.
 */
export function checkSlots(
  projects: readonly { id: string; slots: number }[],
  before: readonly { project: string }[],
  writes: readonly Write[],
): SlotsFound {
  const slots = new Map(projects.map((project) => [project.id, project.slots]));
  const standing = new Map(projects.map(({ id }) => [id, 0]));
  const move = (project: string, by: number) => standing.set(project, (standing.get(project) ?? 0) + by);
  for (const { project } of before) move(project, 1);
  const wrong: string[] = [];
  const moves = writes.filter((write): write is ClaimWrite | WithdrawalWrite => write.what !== 'meeting');
  for (const { what, project, slotsLeft, revision } of moves.sort((a, b) => a.revision - b.revision)) {
    move(project, what === 'claim' ? 1 : -1);
    const left = (slots.get(project) ?? 0) - (standing.get(project) ?? 0);
    if (left < 0) wrong.push(`the claim of revision ${revision} is one too many on ${project}`);
    if (left !== slotsLeft)
      wrong.push(`the ${what} of revision ${revision} on ${project} left ${slotsLeft} slots, not ${left}`);
  }
  return { wrong, standing };
}
