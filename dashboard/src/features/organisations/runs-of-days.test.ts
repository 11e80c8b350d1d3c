import { expect, it } from 'vitest';
import { runsOfDays } from './runs-of-days.ts';

it('tells days in a row as one run, in the order of the week', () => {
  expect(runsOfDays(['SUNDAY', 'TUESDAY', 'MONDAY', 'WEDNESDAY', 'FRIDAY'])).toEqual([
    ['MONDAY', 'WEDNESDAY'],
    ['FRIDAY', 'FRIDAY'],
    ['SUNDAY', 'SUNDAY'],
  ]);
  expect(runsOfDays([])).toEqual([]);
});
