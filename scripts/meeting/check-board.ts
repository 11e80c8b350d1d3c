import type { BoardPicture, ClaimCounts } from './pictures.ts';

export interface ExpectedBoard {
  /** Standing claims by project. */
  standing: Map<string, number>;
  counts: ClaimCounts;
  /** Standing claims made in this meeting; null when another meeting was open too, which may have got them. */
  madeHere: number | null;
}

/** What a board says that the tally does not. */
export function checkBoard(board: BoardPicture, expected: ExpectedBoard): string[] {
  const wrong: string[] = [];
  const expect = (what: string, found: number, wanted: number) => {
    if (found !== wanted) wrong.push(`the board has ${what} ${found}, the tally ${wanted}`);
  };
  for (const { id, slots, slotsLeft, claims } of board.board) {
    expect(`standing claims on ${id}:`, claims.length, expected.standing.get(id) ?? 0);
    expect(`free slots on ${id}:`, slotsLeft, slots - (expected.standing.get(id) ?? 0));
    if (claims.length > slots) wrong.push(`${id} has ${claims.length} standing claims on ${slots} slots`);
    if (new Set(claims.map(({ unit }) => unit.id)).size < claims.length) wrong.push(`${id} has two claims of one unit`);
  }
  expect('projects:', board.board.length, expected.standing.size);
  for (const name of ['new', 'renewed', 'withdrawn', 'total'] as const) {
    expect(`${name} claims:`, board.claims[name], expected.counts[name]);
  }
  expect('slots taken:', board.slots.numerator, expected.counts.total);
  if (expected.madeHere !== null) {
    const byMinute = board.claimsByMinute.reduce((sum, { count }) => sum + count, 0);
    expect('claims by minute:', byMinute, expected.madeHere);
  }
  return wrong;
}
