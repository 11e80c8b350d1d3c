import { describe, expect, it } from 'vitest';
import { retryWaitMs } from './retry-wait.ts';

describe('the wait before a reconnection', () => {
  it('is at most a second the first time', () => expect(retryWaitMs(0, 0.999)).toBeLessThanOrEqual(1_000));
  it('stays within five seconds for the first minute', () => {
    for (let attempt = 0; attempt < 20; attempt++) expect(retryWaitMs(attempt, 0.999)).toBeLessThanOrEqual(5_000);
  });
  it('spreads clients over the whole range', () => {
    expect(retryWaitMs(8, 0)).toBe(100);
    expect(retryWaitMs(8, 0.5)).toBe(2_550);
  });
  it('stays finite after weeks of attempts', () => expect(retryWaitMs(1_000_000, 0.999)).toBeLessThanOrEqual(12_000));
});
