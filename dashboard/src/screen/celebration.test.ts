import { describe, expect, it } from 'vitest';
import { CELEBRATE_MS, celebrate } from './celebration.ts';

const at = (ms: number, celebration: string | null = '过半') => ({
  celebration,
  celebratedAt: celebration === null ? null : new Date(ms).toISOString(),
});
const nothing = at(0, null);

describe('a celebration', () => {
  it('begins with the news of it, whatever this device’s clock says', () => {
    const quiet = celebrate(null, nothing, 5_000);
    expect(celebrate(quiet, at(9_000_000), 6_000)).toMatchObject({ text: '过半', until: 6_000 + CELEBRATE_MS });
  });
  it('does not begin again with the next picture', () => {
    const begun = celebrate(celebrate(null, nothing, 0), at(1), 10_000);
    expect(celebrate(begun, at(1), 15_000)).toBe(begun);
  });
  it('begins again with another occasion', () => {
    const begun = celebrate(celebrate(null, nothing, 0), at(1), 10_000);
    expect(celebrate(begun, at(2, '全部认领'), 15_000)).toMatchObject({
      text: '全部认领',
      until: 15_000 + CELEBRATE_MS,
    });
  });
  it('is over for a wall that is switched on afterwards, and goes on for one that was reloaded in it', () => {
    expect(celebrate(null, at(0), 60_000).until).toBeLessThan(60_000);
    expect(celebrate(null, at(58_000), 60_000).until).toBe(60_000 - 2_000 + CELEBRATE_MS);
  });
  it('of tomorrow does not begin', () => expect(celebrate(null, at(90_000), 60_000).until).toBe(60_000));
});
