import { expect, it } from 'vitest';
import { storyYears } from './story-years.ts';

it.each([
  [[], []],
  [['2017-11-28'], [['2017', 1]]],
  [
    ['2018-01-01', '2017-12-31', '2017-01-01', '2015-05-12'],
    [
      ['2018', 1],
      ['2017', 2],
      ['2015', 1],
    ],
  ],
])('%j by year', (days, years) => {
  const told = storyYears(days.map((on) => ({ on })));
  expect(told.map(({ year, events }) => [year, events.length])).toEqual(years);
  expect(told.flatMap(({ events }) => events.map(({ on }) => on))).toEqual(days);
});
