import { expect, it } from 'vitest';
import { routeOf } from './route.ts';

it.each([
  ['/', 'adoption'],
  ['/index.html', 'adoption'],
  ['/screen', 'screen'],
  ['/screen/', 'screen'],
  ['/screens', 'not-found'],
])('%s is the page %s', (path, route) => expect(routeOf(path)).toBe(route));
