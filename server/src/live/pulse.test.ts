import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KnownPositions } from '../ledger/known-positions.ts';
import type { CommitListener, Ledger } from '../ledger/ledger.ts';
import type { Position } from '../towns/positions.ts';
import { Pulse } from './pulse.ts';

// Only the ledger's signal is played here, and the clock: when rounds happen is all that this is about.
let tell: CommitListener;
const commit = (town: string, revision: number) => tell(town, { epoch: 1, revision });
const ledger = {
  onCommitted: (listener: CommitListener) => {
    tell = listener;
    return () => {};
  },
} as Ledger;

let stored: Map<string, Position>;
let positions: KnownPositions;
let pulse: Pulse;
let date: string;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  stored = new Map();
  date = '2026-11-21';
  positions = new KnownPositions(ledger, async () => stored);
  pulse = new Pulse(positions, () => date);
});
afterEach(() => {
  pulse.stop();
  positions.stop();
  vi.useRealTimers();
});

test('the first move of a burst is told at once, the others together a tenth of a second later', async () => {
  const rounds: number[] = [];
  pulse.follow('a', async () => void rounds.push(performance.now()));
  const start = performance.now();
  for (let revision = 1; revision <= 50; revision++) commit('a', revision);
  await vi.advanceTimersByTimeAsync(0);
  expect(rounds.map((at) => at - start)).toEqual([0]);
  await vi.advanceTimersByTimeAsync(500);
  expect(rounds.map((at) => at - start)).toEqual([0, 100]);
});

test('there are at most ten rounds a second, and the last move is always followed by one', async () => {
  let rounds = 0;
  let movesTold = 0;
  let moves = 0;
  pulse.follow('a', async () => {
    rounds++;
    movesTold = moves;
  });
  for (let step = 0; step < 100; step++) {
    moves++;
    commit('a', moves);
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(rounds).toBeLessThanOrEqual(11);
  await vi.advanceTimersByTimeAsync(100);
  expect(movesTold).toBe(100);
});

test('a round waits for the one before it', async () => {
  let finish = () => {};
  let started = 0;
  pulse.follow('a', () => {
    started++;
    return new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  commit('a', 1);
  commit('a', 2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(started).toBe(1);
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toBe(2);
});

test('a town’s moves are told to its own followers only, and to nobody who has left', async () => {
  const told: string[] = [];
  const leave = pulse.follow('a', async () => void told.push('a'));
  pulse.follow('b', async () => void told.push('b'));
  commit('a', 1);
  await vi.advanceTimersByTimeAsync(200);
  leave();
  commit('a', 2);
  commit('b', 1);
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toEqual(['a', 'b']);
});

test('a move that another process made is found by the poll, once', async () => {
  let rounds = 0;
  pulse.follow('a', async () => void rounds++);
  stored.set('a', { epoch: 1, revision: 7 });
  await vi.advanceTimersByTimeAsync(1_000);
  const before = rounds;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(rounds).toBe(before);
  stored.set('a', { epoch: 2, revision: 7 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(rounds).toBe(before + 1);
});

test('a round that failed is tried again', async () => {
  let tries = 0;
  pulse.follow('a', async () => {
    tries++;
    if (tries === 1) throw new Error('the database is away');
  });
  commit('a', 1);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(tries).toBe(2);
});

test('at midnight every followed town is answered anew, once', async () => {
  const told: string[] = [];
  pulse.follow('a', async () => void told.push('a'));
  pulse.follow('b', async () => void told.push('b'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual([]);
  date = '2026-11-22';
  await vi.advanceTimersByTimeAsync(5_000);
  expect(told).toEqual(['a', 'b']);
});
