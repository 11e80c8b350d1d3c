import { describe, expect, it } from 'vitest';
import { deniedWaitMs, retryWaitMs } from './retry-wait.ts';

describe('the wait before a reconnection', () => {
  it('is at most a second the first time', () => expect(retryWaitMs(0, 0.999)).toBeLessThanOrEqual(1_000));
  it('stays within four seconds for the first minute', () => {
    let waitedMs = 0;
    for (let attempt = 0; waitedMs < 55_000; attempt++) {
      expect(retryWaitMs(attempt, 0.999)).toBeLessThanOrEqual(4_000);
      waitedMs += retryWaitMs(attempt, 0.5);
    }
  });
  it('spreads clients over the whole range', () => {
    expect(retryWaitMs(8, 0)).toBe(500);
    expect(retryWaitMs(8, 0.5)).toBe(2_250);
  });
  it('stays within seven seconds after weeks of attempts', () =>
    expect(retryWaitMs(1_000_000, 0.999)).toBeLessThanOrEqual(7_000));
  it('is long for what the server has denied', () => expect(deniedWaitMs(0)).toBe(10_000));
});
