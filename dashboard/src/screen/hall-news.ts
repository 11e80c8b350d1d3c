// Joins the pictures that arrive with the two things that show claims one after another: the list and the board's light.
import { type ClaimedProject, newlyLanded, standingClaims } from './landed-claims.ts';
import { type BoardLayout, moveSpotlight, openSpotlight, queueForLight, type Spotlight } from './spotlight.ts';
import { moveTicker, openTicker, queueClaims, type Ticker } from './ticker.ts';

/** As much of a board as news are made of. */
export interface ClaimedBoard {
  meeting: { id: string };
  board: readonly ClaimedProject[];
}

export interface HallNews {
  meetingId: string;
  known: ReadonlySet<string>;
  ticker: Ticker;
  spotlight: Spotlight;
}

/** `isBoardUp`: the board is on the wall and may move; else what would be lit on it waits. */
type HallEvent = { room: number; layout: BoardLayout; isBoardUp: boolean; now: number } & (
  | { kind: 'picture'; board: ClaimedBoard }
  | { kind: 'tick' }
);

/** Returns the news after `event`: a first picture, or another meeting's, is no news; only what lands after it is. */
export function reduceNews(news: HallNews | null, event: HallEvent): HallNews | null {
  if (event.kind === 'tick') {
    if (!news) return news;
    const ticker = moveTicker(news.ticker, event.now, event.room);
    const spotlight = event.isBoardUp ? moveSpotlight(news.spotlight, event.now, event.layout) : news.spotlight;
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
