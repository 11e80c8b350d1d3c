import { describe, expect, it } from 'vitest';
import { type ClaimedBoard, type HallNews, reduceNews } from './hall-news.ts';

const ROOM = 4;
const layout = { pageOf: (id: string) => Number(id.slice(1)) % 3, pageCount: 3 };
const claim = (id: string, minute: number) => ({
  id,
  kind: 'NEW' as const,
  status: 'ACTIVE' as const,
  claimedAt: new Date(minute * 60_000).toISOString(),
  revision: minute,
  unit: { name: `unit of ${id}` },
});
const board = (claims: { [project: string]: ReturnType<typeof claim>[] }, meeting = 'm'): ClaimedBoard => ({
  meeting: { id: meeting },
  board: Object.entries(claims).map(([id, claims]) => ({ id, name: id, claims })),
});
const show = (news: HallNews | null, shown: ClaimedBoard, now: number) =>
  reduceNews(news, { kind: 'picture', board: shown, room: ROOM, layout, isBoardUp: true, now });

const first = board({ p0: [claim('a', 1)], p1: [], p2: [] });
const second = board({ p0: [claim('a', 1)], p1: [], p2: [claim('b', 2)] });

describe('what a hall is shown', () => {
  it('has no news in its first picture: nothing is lit, the newest are listed', () => {
    const news = show(null, first, 10_000);
    expect(news?.spotlight.lit).toEqual([]);
    expect(news?.ticker.rows.map(({ claim }) => claim.id)).toEqual(['a']);
  });

  it('shows a claim that lands in the list and on the board in the same moment', () => {
    const news = show(show(null, first, 10_000), second, 11_000);
    expect(news?.ticker.rows[0]?.claim.id).toBe('b');
    expect(news?.spotlight.page).toBe(2);
    expect(news?.spotlight.lit.map(({ claim }) => claim.unit)).toEqual(['unit of b']);
  });

  it('shows the same picture again without news', () => {
    const news = show(show(show(null, first, 10_000), second, 11_000), second, 16_000);
    expect(news?.spotlight.lit).toEqual([]);
  });

  it('lists a claim at once while another scene is up, and lights it when the board is back', () => {
    const away = { room: ROOM, layout, isBoardUp: false };
    const during = reduceNews(show(null, first, 10_000), { kind: 'picture', board: second, ...away, now: 11_000 });
    expect(during?.ticker.rows[0]?.claim.id).toBe('b');
    expect(during?.spotlight.lit).toEqual([]);
    const later = reduceNews(during, { kind: 'tick', ...away, now: 30_000 });
    const back = reduceNews(later, { kind: 'tick', ...away, isBoardUp: true, now: 31_000 });
    expect(back?.spotlight.lit.map(({ claim }) => claim.unit)).toEqual(['unit of b']);
  });

  it('begins anew with another meeting', () => {
    const news = show(show(null, first, 10_000), board({ p1: [claim('z', 9)] }, 'other'), 11_000);
    expect(news?.spotlight.lit).toEqual([]);
    expect(news?.ticker.rows.map(({ claim }) => claim.id)).toEqual(['z']);
  });

  it('is nothing before the first picture', () =>
    expect(reduceNews(null, { kind: 'tick', room: ROOM, layout, isBoardUp: true, now: 1 })).toBeNull());
});
