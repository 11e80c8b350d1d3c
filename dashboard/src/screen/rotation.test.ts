import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WallScene } from './board.query.ts';
import { type Rotation, turnScene } from './rotation.ts';

const all: WallScene[] = ['BOARD', 'AREAS', 'HONOURS', 'QR'];

/** Which scenes are seen from second to second. */
function watch(seconds: number, round: { scenes?: WallScene[]; boardMs?: number; isBusy?: boolean } = {}): WallScene[] {
  const { scenes = all, boardMs = 30_000, isBusy = false } = round;
  let rotation: Rotation = { scene: 'BOARD', since: 0 };
  return Array.from({ length: seconds }, (_, second) => {
    rotation = turnScene(rotation, second * 1_000, { scenes, boardMs, isBusy });
    return rotation.scene;
  });
}
const count = (seen: WallScene[], scene: WallScene) => seen.filter((other) => other === scene).length;

describe('a rotating wall', () => {
  it('shows every scene in a round, the board until its pages were up', () => {
    const seen = watch(72);
    expect(seen.filter((scene, index) => scene !== seen[index - 1])).toEqual(all);
    expect(count(seen, 'BOARD')).toBe(30);
    expect(count(seen, 'QR')).toBe(14);
  });
  it('stays with the board longer while claims land, but not for ever', () => {
    const seen = watch(600, { isBusy: true });
    expect(seen.indexOf('AREAS')).toBe(90);
    expect(count(seen, 'QR')).toBeGreaterThan(40);
  });
  it.each([
    [1_000, 20],
    [600_000, 60],
  ])('shows a board of %i ms for %i s', (boardMs, seconds) =>
    expect(watch(200, { boardMs }).indexOf('AREAS')).toBe(seconds),
  );
  it('never leaves the only scene that it has', () => expect(new Set(watch(500, { scenes: ['BOARD'] })).size).toBe(1));
  it('leaves a scene at once that has nothing to show any more', () => {
    const round = { scenes: ['BOARD', 'AREAS'] as WallScene[], boardMs: 0, isBusy: false };
    expect(turnScene({ scene: 'QR', since: 0 }, 1, round)).toEqual({ scene: 'BOARD', since: 1 });
  });
  it('comes back to the board within three minutes, whatever clock and news do', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -5_000, max: 5_000 }), fc.boolean())), (steps) => {
        let now = 1_000_000;
        let rotation: Rotation = { scene: 'QR', since: 0 };
        for (const [ms, isBusy] of steps) {
          now += ms;
          rotation = turnScene(rotation, now, { scenes: all, boardMs: 60_000, isBusy });
        }
        const until = now + 180_000;
        while (rotation.scene !== 'BOARD' && now < until) {
          now += 1_000;
          rotation = turnScene(rotation, now, { scenes: all, boardMs: 60_000, isBusy: false });
        }
        expect(rotation.scene).toBe('BOARD');
      }),
    ));
});
