import { describe, expect, it } from 'vitest';
import type { LandedClaim } from './landed-claims.ts';
import { LIT_MS, moveSpotlight, openSpotlight, queueForLight, type Spotlight } from './spotlight.ts';

const PER_PAGE = 10;
const layout = {
  pageOf: (projectId: string) => Math.floor(Number(projectId.slice(1)) / PER_PAGE),
  pageCount: 5,
};
const claimOn = (project: number, n = project): LandedClaim => ({
  id: `c${n}`,
  projectId: `p${project}`,
  project: `P${project}`,
  unit: `U${n}`,
  kind: 'NEW',
  claimedAt: '2026-11-21T06:00:00Z',
  revision: n,
});
const standing = new Set(Array.from({ length: 500 }, (_, n) => `c${n}`));
const queued = (claims: LandedClaim[]) => queueForLight(openSpotlight(0), claims, standing);

describe('the board', () => {
  it('turns its pages by itself, round and round', () => {
    let spotlight: Spotlight = openSpotlight(0);
    const pages: number[] = [];
    for (let now = 0; now < 50_000; now += 250) {
      spotlight = moveSpotlight(spotlight, now, layout);
      if (pages.at(-1) !== spotlight.page) pages.push(spotlight.page);
    }
    expect(pages).toEqual([0, 1, 2, 3, 4, 0]);
  });

  it('turns at once to the page of a claim that lands, and lights its row', () => {
    const spotlight = moveSpotlight(queued([claimOn(33)]), 100, layout);
    expect(spotlight.page).toBe(3);
    expect(spotlight.lit.map(({ claim }) => claim.unit)).toEqual(['U33']);
  });

  it('lights all claims of the page that is up at the same time', () => {
    const spotlight = moveSpotlight(queued([claimOn(1), claimOn(2), claimOn(44)]), 100, layout);
    expect(spotlight.page).toBe(0);
    expect(spotlight.lit).toHaveLength(2);
    expect(spotlight.waiting).toHaveLength(1);
  });

  it('shows every claim of a burst of fifty for its full time, on its page', () => {
    let spotlight = queued(Array.from({ length: 50 }, (_, n) => claimOn((n * 7) % 50, n)));
    const shownFor = new Map<string, number>();
    for (let now = 0; now < 60_000; now += 250) {
      spotlight = moveSpotlight(spotlight, now, layout);
      for (const { claim } of spotlight.lit) {
        expect(layout.pageOf(claim.projectId)).toBe(spotlight.page);
        shownFor.set(claim.id, (shownFor.get(claim.id) ?? 0) + 250);
      }
    }
    expect(shownFor.size).toBe(50);
    expect(Math.min(...shownFor.values())).toBeGreaterThanOrEqual(LIT_MS - 250);
  });

  it('does not let one busy page starve the others', () => {
    let spotlight = queued([claimOn(44, 400)]);
    let sawOther = false;
    for (let now = 0; now < 30_000; now += 250) {
      spotlight = queueForLight(spotlight, [claimOn(1, now / 250)], standing);
      spotlight = moveSpotlight(spotlight, now, layout);
      sawOther ||= spotlight.page === 4;
    }
    expect(sawOther).toBe(true);
  });

  it('forgets a claim whose project left the board, and one that was withdrawn', () => {
    const gone = { ...layout, pageOf: () => undefined };
    expect(moveSpotlight(queued([claimOn(1)]), 100, gone).waiting).toEqual([]);
    expect(queueForLight(queued([claimOn(1)]), [], new Set()).waiting).toEqual([]);
  });

  it('returns to the first page when the board got shorter', () => {
    const spotlight = { ...openSpotlight(0), page: 4 };
    expect(moveSpotlight(spotlight, 100, { ...layout, pageCount: 2 }).page).toBe(0);
  });
});
