import { expect, it } from 'vitest';
import { occasionsOf } from './celebrations.ts';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator, ratio: numerator / denominator });
const figures = (projects: number, slots: number, units: number, total: number) => ({
  projects: rate(projects, 120),
  slots: rate(slots, 240),
  units: rate(units, 143),
  claims: { total },
});

it.each([
  ['nothing is reached at first', figures(0, 0, 0, 0), []],
  ['one short of the half is not the half', figures(59, 60, 40, 99), []],
  ['half of the projects', figures(60, 61, 40, 61), [['halfProjects', 60]]],
  ['three quarters take the place of the half', figures(90, 99, 40, 99), [['mostProjects', 90]]],
  [
    'the hundredth claim is told as a hundred',
    figures(70, 163, 40, 163),
    [
      ['halfProjects', 70],
      ['hundreds', 100],
    ],
  ],
  [
    'one project short of all is not all',
    figures(119, 239, 142, 239),
    [
      ['mostProjects', 119],
      ['hundreds', 200],
    ],
  ],
  [
    'everything, the greatest first',
    figures(120, 240, 143, 240),
    [
      ['allUnits', 143],
      ['allSlots', 240],
      ['allProjects', 120],
      ['hundreds', 200],
    ],
  ],
])('%s', (_, reached, expected) => {
  expect(occasionsOf(reached).map(({ name, count }) => [name, count])).toEqual(expected);
});

it('an empty list has nothing to celebrate', () => {
  const nothing = { numerator: 0, denominator: 0, ratio: null };
  expect(occasionsOf({ projects: nothing, slots: nothing, units: nothing, claims: { total: 0 } })).toEqual([]);
});
