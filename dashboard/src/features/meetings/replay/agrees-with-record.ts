import type { Recorded, ReplayBoard } from './replay.query.ts';

/** Whether a rebuilt board says the same as the record of the close. */
export function agreesWithRecord(
  board: Pick<ReplayBoard, 'projects' | 'slots' | 'claims'>,
  recorded: Recorded,
): boolean {
  return (
    board.projects.numerator === recorded.projects.numerator &&
    board.projects.denominator === recorded.projects.denominator &&
    board.slots.numerator === recorded.slots.numerator &&
    board.slots.denominator === recorded.slots.denominator &&
    board.claims.new === recorded.claims.new &&
    board.claims.renewed === recorded.claims.renewed
  );
}
