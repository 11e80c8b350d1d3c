import { useEffect, useReducer } from 'react';
import { type ClaimedBoard, type HallNews, reduceNews } from './hall-news.ts';
import type { BoardLayout } from './spotlight.ts';

const TICK_MS = 250;

/** Returns what the list and the board show now; null before the first picture. */
export function useHallNews(board: ClaimedBoard, room: number, layout: BoardLayout): HallNews | null {
  const [news, dispatch] = useReducer(reduceNews, null);
  useEffect(() => dispatch({ kind: 'picture', board, room, layout, now: Date.now() }), [board, room, layout]);
  useEffect(() => {
    const timer = setInterval(() => dispatch({ kind: 'tick', room, layout, now: Date.now() }), TICK_MS);
    return () => clearInterval(timer);
  }, [room, layout]);
  return news;
}
