// The last board, kept by the device: a screen that is reloaded while the server is away shows it instead of nothing.
// It is only ever drawn as an old one; the first board that the server sends replaces it whatever its revision.
import { readSetting, writeSetting } from '../app/settings.ts';
import type { Board } from './board.query.ts';

/** The shape that this build draws; another build's board is not drawn. */
const SHAPE = 5;

export interface KeptBoard {
  board: Board;
  keptAt: number;
}

/** Returns the kept board in `text`, or null when there is none or it is not one. */
export function parseKeptBoard(text: string | null): KeptBoard | null {
  if (!text) return null;
  try {
    const { shape, keptAt, board } = JSON.parse(text) as Partial<KeptBoard> & { shape?: number };
    return shape === SHAPE && keptAt && board?.meeting?.town ? { board, keptAt } : null;
  } catch {
    return null;
  }
}

/** Returns the board that this device kept, or null. */
export function readLastBoard(): KeptBoard | null {
  return parseKeptBoard(readSetting('screen-board'));
}

/** Keeps `board` on this device as the last one. */
export function keepLastBoard(board: Board, keptAt: number): void {
  writeSetting('screen-board', JSON.stringify({ shape: SHAPE, keptAt, board }));
}

/** Forgets it: a device whose token was taken away has nothing to show. */
export function forgetLastBoard(): void {
  writeSetting('screen-board', null);
}
