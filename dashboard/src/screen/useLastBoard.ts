import { useEffect, useRef, useState } from 'react';
import type { Board } from './board.query.ts';
import { type KeptBoard, keepLastBoard, readLastBoard } from './last-board.ts';

const LOOK_EVERY_MS = 5_000;
/** An unchanged board is kept again after this long, because it is still right. */
const CONFIRM_EVERY_MS = 60_000;

/**
 * Returns what to show while there is no board: the last one of this page, or else the one that the device kept before the
 * page was opened. Keeps `board` on the device now and then while `isLive`.
 */
export function useLastBoard(board: Board | null, isLive: boolean): KeptBoard | null {
  const [atOpening] = useState(readLastBoard);
  const last = useRef(atOpening);
  const latest = useRef({ board, isLive });
  // A board goes away when another meeting's takes its place: a hall must not go blank between the two.
  if (!board && latest.current.board) last.current = { board: latest.current.board, keptAt: Date.now() };
  latest.current = { board, isLive };

  useEffect(() => {
    let kept: { board: Board; at: number } | null = null;
    const timer = setInterval(() => {
      const { board, isLive } = latest.current;
      const now = Date.now();
      if (!board || !isLive) return;
      if (board === kept?.board && now - kept.at < CONFIRM_EVERY_MS) return;
      kept = { board, at: now };
      keepLastBoard(board, now);
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return last.current;
}
