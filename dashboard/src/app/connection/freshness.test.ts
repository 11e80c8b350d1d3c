import { describe, expect, it } from 'vitest';
import { freshnessOf } from './freshness.ts';

const lost = { phase: 'lost', asOf: 9_000, since: 10_000 } as const;
const live = { phase: 'live', asOf: null, since: 0 } as const;
const connecting = { phase: 'connecting', asOf: null, since: 10_000 } as const;

describe('a page that has lost its server', () => {
  it.each([
    [10_000, 'live', 'quiet'],
    [11_499, 'live', 'quiet'],
    [11_500, 'lost', 'notice'],
    [40_000, 'lost', 'warning'],
    [130_000, 'lost', 'alarm'],
  ])('at %i says %s, %s', (now, phase, loudness) =>
    expect(freshnessOf(lost, null, now)).toEqual({ phase, loudness, asOf: 9_000 }),
  );
  it.each(['refused', 'denied'] as const)('is never quiet about being %s', (phase) =>
    expect(freshnessOf({ ...lost, phase }, null, 10_000).loudness).toBe('alarm'),
  );
});

describe('a page that wakes after an hour', () => {
  const woken = { phase: 'lost', asOf: 9_000, since: 3_609_000 } as const;
  it('says at once how old it is', () =>
    expect(freshnessOf(woken, null, 3_609_000)).toEqual({ phase: 'lost', loudness: 'alarm', asOf: 9_000 }));
  it('says so too when it slept for half a minute', () =>
    expect(freshnessOf({ ...woken, since: 30_000 }, null, 30_000)).toMatchObject({
      phase: 'lost',
      loudness: 'notice',
    }));
});

describe('a live page', () => {
  it('is quiet however long it has been live', () =>
    expect(freshnessOf(live, null, 1e9)).toMatchObject({ phase: 'live', loudness: 'quiet' }));
  it('that waits for another meeting says so only when it takes long', () => {
    expect(freshnessOf(live, 50_000, 51_000).phase).toBe('live');
    expect(freshnessOf(live, 50_000, 52_000)).toEqual({ phase: 'lost', loudness: 'notice', asOf: 50_000 });
  });
});

describe('a page that was opened while the server is away', () => {
  it('connects, without a picture', () => expect(freshnessOf(connecting, null, 10_100).phase).toBe('connecting'));
  it('tells the age of the picture that the device kept from the first moment', () =>
    expect(freshnessOf(connecting, 3_000, 10_100)).toEqual({ phase: 'lost', loudness: 'quiet', asOf: 3_000 }));
  it('gets louder by its own waiting, not by the age of what was kept', () =>
    expect(freshnessOf(connecting, 3_000, 12_000).loudness).toBe('notice'));
});
