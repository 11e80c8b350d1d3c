import { expect, test, vi } from 'vitest';
import { KnownViewers } from './known-viewers.ts';
import type { AccountViewer } from './viewer.ts';

const now = new Date('2026-11-21T08:00:00.000Z');
const later = '2026-11-22T08:00:00.000Z';
const viewer = (sessionId: string): AccountViewer => ({
  role: 'LEADER',
  town: '310000001',
  accountId: 'a',
  displayName: 'A',
  sessionId,
  within: null,
  unitId: null,
});

test('a viewer is known for a second after the look-up began', () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const known = new KnownViewers();
  const remember = known.beginLookup();
  vi.advanceTimersByTime(600);
  remember('hash', viewer('s'), later);
  expect(known.find('hash', now)).toEqual(viewer('s'));
  vi.advanceTimersByTime(400);
  expect(known.find('hash', now)).toEqual(viewer('s'));
  vi.advanceTimersByTime(1);
  expect(known.find('hash', now)).toBeUndefined();
  vi.useRealTimers();
});

test('an expired session’s viewer is not', () => {
  const known = new KnownViewers();
  known.beginLookup()('hash', viewer('s'), now.toISOString());
  expect(known.find('hash', new Date(now.getTime() - 1))).toBeDefined();
  expect(known.find('hash', now)).toBeUndefined();
});

test('an ended session’s viewer is forgotten at once, and others are not', () => {
  const known = new KnownViewers();
  const remember = known.beginLookup();
  remember('one', viewer('s1'), later);
  remember('two', viewer('s1'), later);
  remember('three', viewer('s2'), later);
  known.end('s1');
  expect([known.find('one', now), known.find('two', now)]).toEqual([undefined, undefined]);
  expect(known.find('three', now)).toBeDefined();
});

test('what was looked up while a session ended is not remembered: it may be that one', () => {
  const known = new KnownViewers();
  const remember = known.beginLookup();
  known.end('s');
  remember('hash', viewer('s'), later);
  expect(known.find('hash', now)).toBeUndefined();
});
