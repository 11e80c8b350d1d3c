import { expect, it } from 'vitest';
import { areaRates } from './area-rates.ts';

it('every area counts its own projects, and none those of the whole town', () => {
  const project = (id: string, slots: number, slotsLeft: number) => ({ id, slots, slotsLeft });
  const east = { id: 'e', name: '城东' };
  const south = { id: 's', name: '城南' };
  const areaOf = new Map([
    ['a', south],
    ['b', east],
    ['c', south],
  ]);
  const board = [project('a', 2, 1), project('b', 3, 3), project('c', 1, 1), project('town', 5, 0)];
  expect(areaRates(board, areaOf)).toEqual([
    {
      area: east,
      projects: { numerator: 0, denominator: 1, ratio: 0 },
      slots: { numerator: 0, denominator: 3, ratio: 0 },
    },
    {
      area: south,
      projects: { numerator: 1, denominator: 2, ratio: 0.5 },
      slots: { numerator: 1, denominator: 3, ratio: 1 / 3 },
    },
  ]);
});
