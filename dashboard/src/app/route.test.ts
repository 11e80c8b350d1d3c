import { expect, it } from 'vitest';
import { pageAddress, routeOf, thingAddress, thingIn } from './route.ts';

it.each([
  ['/', 'adoption'],
  ['/index.html', 'adoption'],
  ['/coverage', 'coverage'],
  ['/organisations/', 'organisations'],
  ['/screen', 'screen'],
  ['/screen/', 'screen'],
  ['/screens', 'not-found'],
  ['/projects', 'projects'],
  ['/projects/', 'projects'],
  ['/projects/abc', 'project'],
  ['/units/abc/', 'unit'],
  ['/meetings/a%20b', 'meeting'],
  ['/claim/XK4-7PQ', 'claim'],
  ['/claim', 'not-found'],
  ['/projects/%', 'not-found'],
  ['/projects/a/b', 'not-found'],
])('%s is the page %s', (path, route) => expect(routeOf(path)).toBe(route));

it('takes the town and the language along to another page, and no filter', () => {
  expect(pageAddress('coverage', '?town=310115139&season=2026&lang=en')).toBe('/coverage?town=310115139&lang=en');
  expect(pageAddress('adoption', '?within=x')).toBe('/');
});

it('leads to what the link names', () => {
  expect(pageAddress('organisations', '?lang=en&grid=old', { grid: 'a+b' })).toBe('/organisations?lang=en&grid=a%2Bb');
});

it('leads to one thing by its id, and finds the id again', () => {
  const address = thingAddress('project', 'a/b+c=', '?town=310115139&stage=DRAFT');
  expect(address).toBe('/projects/a%2Fb%2Bc%3D?town=310115139');
  expect(thingIn('/projects/a%2Fb%2Bc%3D')).toBe('a/b+c=');
});
