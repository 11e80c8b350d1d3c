import { describe, expect, it } from 'vitest';
import { loudnessOf } from './loudness.ts';

const lost = { phase: 'lost', asOf: 0, since: 0 } as const;

describe('how loudly a page tells of a lost connection', () => {
  it('says nothing while live', () => expect(loudnessOf({ ...lost, phase: 'live' }, 1e9)).toBe('quiet'));
  it('passes over a blip', () => expect(loudnessOf(lost, 1_000)).toBe('quiet'));
  it('grows louder with age', () => {
    expect(loudnessOf(lost, 5_000)).toBe('notice');
    expect(loudnessOf(lost, 45_000)).toBe('warning');
    expect(loudnessOf(lost, 600_000)).toBe('alarm');
  });
  it('is loudest at once for a refused token', () =>
    expect(loudnessOf({ ...lost, phase: 'refused' }, 0)).toBe('alarm'));
});
