import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchForGaps } from './wake.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a machine that slept is noticed once, when it wakes', () => {
  const clock = { ms: 0 };
  const onGap = vi.fn();
  const stop = watchForGaps(onGap, () => clock.ms);
  const pass = (seconds: number, msEach = 1_000) => {
    for (let second = 0; second < seconds; second++) {
      clock.ms += msEach;
      vi.advanceTimersByTime(1_000);
    }
  };
  pass(60);
  pass(5, 3_000);
  expect(onGap).not.toHaveBeenCalled();
  clock.ms += 3 * 3_600_000;
  pass(10);
  expect(onGap).toHaveBeenCalledTimes(1);
  stop();
  clock.ms += 3 * 3_600_000;
  pass(10);
  expect(onGap).toHaveBeenCalledTimes(1);
});
