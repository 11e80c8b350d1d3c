import { useEffect, useReducer, useRef } from 'react';
import { type ClaimedBoard, type HallNews, reduceNews } from './hall-news.ts';
import type { BoardLayout } from './spotlight.ts';

const TICK_MS = 250;

/** Returns what the list and the board show now; null before the first picture. While the board is not up, it stands still. */
export function useHallNews(
  board: ClaimedBoard,
  room: number,
  layout: BoardLayout,
  isBoardUp: boolean,
): HallNews | null {
  const [news, dispatch] = useReducer(reduceNews, null);
  // Whether the board is up is asked at each moment; that it comes up is no news.
  const isUp = useRef(isBoardUp);
  isUp.current = isBoardUp;
  useEffect(
    () => dispatch({ kind: 'picture', board, room, layout, isBoardUp: isUp.current, now: Date.now() }),
    [board, room, layout],
  );
  useEffect(() => {
    const tick = () => dispatch({ kind: 'tick', room, layout, isBoardUp: isUp.current, now: Date.now() });
    const timer = setInterval(tick, TICK_MS);
    return () => clearInterval(timer);
  }, [room, layout]);
  return news;
}
