import { describe, expect, it } from 'vitest';
import { chooseMeeting } from './choose-meeting.ts';

const meeting = (id: string, status: 'SCHEDULED' | 'OPEN' | 'CLOSED' | 'CANCELLED', heldOn: string) => ({
  id,
  status,
  heldOn,
});
const today = '2026-11-21';

describe('the meeting that a screen shows', () => {
  it('is the open one before all others', () => {
    const meetings = [meeting('a', 'SCHEDULED', today), meeting('b', 'OPEN', '2026-10-01')];
    expect(chooseMeeting(meetings, null, today)).toBe('b');
  });
  it('is else the nearest scheduled one', () => {
    const meetings = [
      meeting('far', 'SCHEDULED', '2027-03-01'),
      meeting('near', 'SCHEDULED', '2026-11-25'),
      meeting('past', 'CLOSED', '2026-11-20'),
    ];
    expect(chooseMeeting(meetings, null, today)).toBe('near');
  });
  it('is else the latest closed one', () => {
    const meetings = [meeting('old', 'CLOSED', '2024-11-01'), meeting('last', 'CLOSED', '2025-11-01')];
    expect(chooseMeeting(meetings, null, today)).toBe('last');
  });
  it('stays the open one that is shown when another opens', () => {
    const meetings = [meeting('new', 'OPEN', today), meeting('shown', 'OPEN', '2026-01-01')];
    expect(chooseMeeting(meetings, 'shown', today)).toBe('shown');
  });
  it('leaves a shown one that is not open as soon as another opens', () => {
    const meetings = [meeting('shown', 'CLOSED', today), meeting('new', 'OPEN', today)];
    expect(chooseMeeting(meetings, 'shown', today)).toBe('new');
  });
  it('is never one that was cancelled', () =>
    expect(chooseMeeting([meeting('off', 'CANCELLED', today)], null, today)).toBeNull());
  it('is none when there is none', () => expect(chooseMeeting([], 'gone', today)).toBeNull());
});
