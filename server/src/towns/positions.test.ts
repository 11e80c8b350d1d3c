import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPositions, isNewer, parsePositions } from './positions.ts';

const position = fc.record({ epoch: fc.nat(), revision: fc.nat() });
const town = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);

test('of any two positions at most one is newer, and none is newer than itself', () => {
  fc.assert(
    fc.property(position, position, (one, other) => {
      const isSame = one.epoch === other.epoch && one.revision === other.revision;
      expect(Number(isNewer(one, other)) + Number(isNewer(other, one))).toBe(isSame ? 0 : 1);
    }),
  );
  expect(isNewer({ epoch: 2, revision: 1 }, { epoch: 1, revision: 9 })).toBe(true);
  expect(isNewer({ epoch: 1, revision: 1 }, undefined)).toBe(true);
});

test('positions come out of their text as they went in', () => {
  fc.assert(
    fc.property(fc.dictionary(town, position, { noNullPrototype: true }), (byTown) => {
      const positions = new Map(Object.entries(byTown));
      expect(parsePositions(formatPositions(positions))).toEqual(positions);
    }),
  );
});

test.each([
  undefined,
  null,
  7,
  '',
  'x',
  '310116101',
  '310116101=1',
  '310116101=1.x',
  '=1.2',
  '31=1.2',
  '310116101=-1.2',
])('%j holds no position', (text) => {
  expect(parsePositions(text)).toEqual(new Map());
});

test('what can be read is read, whatever stands beside it', () => {
  expect(parsePositions('nonsense, 310116101=1.42 ,310115125=x')).toEqual(
    new Map([['310116101', { epoch: 1, revision: 42 }]]),
  );
});
