import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Position } from '../towns/positions.ts';
import { KnownPositions } from './known-positions.ts';
import type { CommitListener } from './ledger.ts';

// Only the ledger's signal, the database's answer and the clock are played here: what is known when is all this is about.
let commit: CommitListener;
let stored: Map<string, Position>;
let asked: string[][];
let isAway: boolean;
let positions: KnownPositions;
let moved: [string, Position][];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
  stored = new Map([['a', { epoch: 1, revision: 5 }]]);
  asked = [];
  moved = [];
  isAway = false;
  const ledger = {
    onCommitted: (listener: CommitListener) => {
      commit = listener;
      return () => {};
    },
  };
  positions = new KnownPositions(ledger, async (towns) => {
    asked.push(towns);
    if (isAway) throw new Error('the database is away');
    return new Map([...stored].filter(([town]) => towns.includes(town)));
  });
  positions.onMoved((town, position) => moved.push([town, position]));
});
afterEach(() => {
  positions.stop();
  vi.useRealTimers();
});

test('nothing is known of a town until somebody asked for it', async () => {
  commit('a', { epoch: 1, revision: 6 });
  expect(positions.latest('a')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(asked).toEqual([]);
  expect(await positions.confirm('a')).toEqual({ epoch: 1, revision: 5 });
  expect(positions.latest('a')).toEqual({ epoch: 1, revision: 5 });
  expect(await positions.confirm('nowhere')).toBeUndefined();
});

test('a commit of this process is known at once, without asking', async () => {
  await positions.confirm('a');
  commit('a', { epoch: 1, revision: 6 });
  expect(positions.latest('a')).toEqual({ epoch: 1, revision: 6 });
  expect(asked).toHaveLength(1);
});

test('what another process wrote is found by the poll within a second', async () => {
  await positions.confirm('a');
  stored.set('a', { epoch: 1, revision: 9 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(positions.latest('a')).toEqual({ epoch: 1, revision: 9 });
  expect(moved.at(-1)).toEqual(['a', { epoch: 1, revision: 9 }]);
});

test('what was read before a commit does not take its place', async () => {
  await positions.confirm('a');
  positions.hear('a', { epoch: 1, revision: 7 });
  await positions.poll();
  expect(positions.latest('a')).toEqual({ epoch: 1, revision: 7 });
  expect(moved.map(([, { revision }]) => revision)).toEqual([5, 7]);
});

test('a new epoch is newer, whatever its revision', async () => {
  await positions.confirm('a');
  stored.set('a', { epoch: 2, revision: 1 });
  await positions.poll();
  expect(positions.latest('a')).toEqual({ epoch: 2, revision: 1 });
});

test('a position that could not be confirmed for a while is not trusted, until it is', async () => {
  await positions.confirm('a');
  isAway = true;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(positions.latest('a')).toEqual({ epoch: 1, revision: 5 });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(positions.latest('a')).toBeUndefined();
  await expect(positions.confirm('a')).rejects.toThrow('the database is away');
  isAway = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(positions.latest('a')).toEqual({ epoch: 1, revision: 5 });
});

test('a town that nobody asked for lately is not polled; one that is watched always is', async () => {
  await positions.confirm('a');
  const unwatch = positions.watch('b');
  await vi.advanceTimersByTimeAsync(70_000);
  expect(asked.at(-1)).toEqual(['b']);
  unwatch();
  unwatch();
  await vi.advanceTimersByTimeAsync(70_000);
  const polls = asked.length;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(asked).toHaveLength(polls);
});
