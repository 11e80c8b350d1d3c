import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advance, goTo, neighbour, playOrPause, type ReplayClock, SPEEDS } from './replay-clock.ts';

const clock = fc.record<ReplayClock>({
  atMs: fc.integer({ min: 0, max: 100_000 }),
  isPlaying: fc.boolean(),
  speed: fc.constantFrom(...SPEEDS),
});

it('ten seconds at 60× are ten minutes, and the end is not passed', () => {
  const playing: ReplayClock = { atMs: 0, isPlaying: true, speed: 60 };
  expect(advance(playing, 10_000, 3_600_000)).toEqual({ ...playing, atMs: 600_000 });
  expect(advance(playing, 10_000, 500_000)).toEqual({ atMs: 500_000, isPlaying: false, speed: 60 });
});

it('whatever happens, the clock stays within the meeting, and stops exactly at its end', () => {
  const step = fc.oneof(
    fc.integer({ min: -5_000, max: 90_000 }).map((ms) => (at: ReplayClock, end: number) => advance(at, ms, end)),
    fc.constant((at: ReplayClock, end: number) => playOrPause(at, end)),
    fc.integer({ min: -9_000, max: 200_000 }).map((ms) => (at: ReplayClock, end: number) => goTo(at, ms, end)),
  );
  fc.assert(
    fc.property(clock, fc.integer({ min: 0, max: 200_000 }), fc.array(step), (start, endMs, steps) => {
      let now = goTo(start, start.atMs, endMs);
      for (const take of steps) {
        now = take(now, endMs);
        expect(now.atMs).toBeGreaterThanOrEqual(0);
        expect(now.atMs).toBeLessThanOrEqual(endMs);
        if (now.atMs === endMs) expect(now.isPlaying).toBe(false);
      }
    }),
  );
});

it('play at the end begins anew, and pauses what plays', () => {
  expect(playOrPause({ atMs: 500, isPlaying: false, speed: 1 }, 500)).toEqual({ atMs: 0, isPlaying: true, speed: 1 });
  expect(playOrPause({ atMs: 20, isPlaying: true, speed: 1 }, 500)).toEqual({ atMs: 20, isPlaying: false, speed: 1 });
});

it.each([
  [0, 1, 100],
  [100, 1, 250],
  [250, 1, 400],
  [400, -1, 250],
  [100, -1, 0],
] as const)('from %i, by %i, to %i', (atMs, step, expected) => {
  expect(neighbour([100, 250], atMs, step, 400)).toBe(expected);
});
