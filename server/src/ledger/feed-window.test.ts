import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedWindow, replayLimit } from './feed-window.ts';

const epoch = 3;

test.each([
  ['nobody said where: from now on', { after: null, epoch: null }, 40, { recovered: true, from: 40, to: 40 }],
  ['a little behind', { after: 38, epoch }, 40, { recovered: true, from: 38, to: 40 }],
  [
    'of the present epoch, if not said otherwise',
    { after: 38, epoch: null },
    40,
    { recovered: true, from: 38, to: 40 },
  ],
  ['up to date', { after: 40, epoch }, 40, { recovered: true, from: 40, to: 40 }],
  ['far behind: a part of it', { after: 0, epoch }, 1_000, { recovered: true, from: 0, to: 100 }],
  ['too far behind', { after: 0, epoch }, replayLimit + 1, { recovered: false, from: 5_001, to: 5_001 }],
  ['ahead of the town', { after: 41, epoch }, 40, { recovered: false, from: 40, to: 40 }],
  ['before the beginning', { after: -1, epoch }, 40, { recovered: false, from: 40, to: 40 }],
  ['of another epoch', { after: 38, epoch: 2 }, 40, { recovered: false, from: 40, to: 40 }],
])('%s', (_name, start, revision, window) => {
  expect(feedWindow(start, { epoch, revision })).toEqual(window);
});

test('reading window after window tells of every revision once, and comes to the end', () => {
  fc.assert(
    fc.property(fc.nat(replayLimit), fc.nat(replayLimit), (after, more) => {
      const revision = Math.min(after + more, after + replayLimit);
      const told: number[] = [];
      let place = after;
      while (place < revision) {
        const { recovered, from, to } = feedWindow({ after: place, epoch }, { epoch, revision });
        expect(recovered && to > from).toBe(true);
        for (let one = from + 1; one <= to; one++) told.push(one);
        place = to;
      }
      expect(told).toEqual(Array.from({ length: revision - after }, (_, index) => after + 1 + index));
    }),
    { numRuns: 30 },
  );
});
