import { describe, expect, it } from 'vitest';
import { createSeenPositions } from './seen-positions.ts';

describe('what a page has seen', () => {
  it('is nothing before the first picture', () => expect(createSeenPositions().text()).toBeNull());

  it('is the newest position of each town', () => {
    const seen = createSeenPositions();
    seen.record({ town: '310116101', epoch: 1, revision: 42 });
    seen.record({ town: '310115136', epoch: 3, revision: 7 });
    seen.record({ town: '310116101', epoch: 1, revision: 41 });
    expect(seen.text()).toBe('310116101=1.42,310115136=3.7');
  });

  it('begins anew with a new epoch', () => {
    const seen = createSeenPositions();
    seen.record({ town: '310116101', epoch: 1, revision: 42 });
    seen.record({ town: '310116101', epoch: 2, revision: 5 });
    expect(seen.text()).toBe('310116101=2.5');
  });
});
