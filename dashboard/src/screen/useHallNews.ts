// Joins the pictures that arrive with the two things that show claims one after another: the list and the board's light.
import { useEffect, useReducer } from 'react';
import type { Board } from './board.query.ts';
import { newlyLanded, standingClaims } from './landed-claims.ts';
import { type BoardLayout, moveSpotlight, openSpotlight, queueForLight, type Spotlight } from './spotlight.ts';
import { moveTicker, openTicker, queueClaims, type Ticker } from './ticker.ts';

const TICK_MS = 250;

interface HallNews {
  meetingId: string;
  known: ReadonlySet<string>;
  ticker: Ticker;
  spotlight: Spotlight;
}

type HallEvent =
  | { kind: 'picture'; board: Board; room: number; layout: BoardLayout; now: number }
  | { kind: 'tick'; room: number; layout: BoardLayout; now: number };

/** Returns the news after `event`: a first picture, or another meeting's, is no news; only what lands after it is. */
export function reduceNews(news: HallNews | null, event: HallEvent): HallNews | null {
  if (event.kind === 'tick') {
    if (!news) return news;
    const ticker = moveTicker(news.ticker, event.now, event.room);
    const spotlight = moveSpotlight(news.spotlight, event.now, event.layout);
    return ticker === news.ticker && spotlight === news.spotlight ? news : { ...news, ticker, spotlight };
  }
  const claims = standingClaims(event.board.board);
  const known = new Set(claims.map(({ id }) => id));
  const meetingId = event.board.meeting.id;
  if (news?.meetingId !== meetingId) {
    return { meetingId, known, ticker: openTicker(claims, event.room), spotlight: openSpotlight(event.now) };
  }
  const landed = newlyLanded(claims, news.known);
  const queued: HallNews = {
    meetingId,
    known,
    ticker: queueClaims(news.ticker, landed, known),
    spotlight: queueForLight(news.spotlight, landed, known),
  };
  return reduceNews(queued, { ...event, kind: 'tick' });
}

/** Returns what the list and the board show now; null before the first picture. */
export function useHallNews(board: Board, room: number, layout: BoardLayout): HallNews | null {
  const [news, dispatch] = useReducer(reduceNews, null);
  useEffect(() => dispatch({ kind: 'picture', board, room, layout, now: Date.now() }), [board, room, layout]);
  useEffect(() => {
    const timer = setInterval(() => dispatch({ kind: 'tick', room, layout, now: Date.now() }), TICK_MS);
    return () => clearInterval(timer);
  }, [room, layout]);
  return news;
}
