import { describe, expect, it } from 'vitest';
import { SILENT, speak } from './announcement-pace.ts';

describe('what is announced', () => {
  it('is said at once the first time', () => expect(speak(SILENT, 'a', 0).spoken).toBe('a'));
  it('is not said again within ten seconds', () => {
    const first = speak(SILENT, 'a', 0);
    expect(speak(first, 'b', 9_999)).toBe(first);
  });
  it('is then the latest, not each in between', () => {
    const first = speak(SILENT, 'a', 0);
    expect(speak(speak(first, 'b', 5_000), 'c', 10_000).spoken).toBe('c');
  });
});
