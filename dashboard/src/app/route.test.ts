import { expect, it } from 'vitest';
import { pageAddress, routeOf } from './route.ts';

it.each([
  ['/', 'adoption'],
  ['/index.html', 'adoption'],
  ['/coverage', 'coverage'],
  ['/organisations/', 'organisations'],
  ['/screen', 'screen'],
  ['/screen/', 'screen'],
  ['/screens', 'not-found'],
])('%s is the page %s', (path, route) => expect(routeOf(path)).toBe(route));

it('takes the town and the language along to another page, and no filter', () => {
  expect(pageAddress('coverage', '?town=310115139&season=2026&lang=en')).toBe('/coverage?town=310115139&lang=en');
  expect(pageAddress('adoption', '?within=x')).toBe('/');
});

it('leads to what the link names', () => {
  expect(pageAddress('organisations', '?lang=en&grid=old', { grid: 'a+b' })).toBe('/organisations?lang=en&grid=a%2Bb');
});
