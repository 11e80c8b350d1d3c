import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displaced } from '../testing/coverage-town.ts';
import { distanceM, type Position } from './distance.ts';
import { isWithinWalk } from './service-reach.ts';

const peoplesSquare = { latitude: 31.2304, longitude: 121.4737 };

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the great-circle distance', () => {
  test.for<[string, Position, Position, number, number]>([
    ['to the same place', peoplesSquare, peoplesSquare, 0, 0],
    // A degree of a great circle is a 360th of the way round: 2π · 6,371,008.8 m / 360.
    ['of one degree of latitude', { latitude: 31, longitude: 121 }, { latitude: 32, longitude: 121 }, 111_195, 1],
    ['of one degree along the equator', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 }, 111_195, 1],
    ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111_195, 1],
    ['to the other side of the earth', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 }, 20_015_115, 1],
    ['from Shanghai to Beijing', peoplesSquare, { latitude: 39.9042, longitude: 116.4074 }, 1_067_000, 2_000],
  ])('%s', ([_what, from, to, metres, within]) => {
    expect(Math.abs(distanceM(from, to) - metres)).toBeLessThanOrEqual(within);
  });

  test('is the same there and back, never negative, and no way round is shorter', () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distanceM(a, b)).toBeCloseTo(distanceM(b, a), 3);
        expect(distanceM(a, b)).toBeGreaterThanOrEqual(0);
        expect(distanceM(a, c)).toBeLessThanOrEqual(distanceM(a, b) + distanceM(b, c) + 0.01);
      }),
    );
  });
});

describe('fifteen minutes on foot', () => {
  // 1,250 m of way at 1.3 m for each metre of distance: 961.538… m.
  test.for([
    [0, true],
    [500, true],
    [961.5, true],
    [961.6, false],
    [1_250, false],
    [50_000, false],
  ] as const)('reach %s metres: %s', ([metres, isReached]) => {
    for (let bearing = 0; bearing < 360; bearing += 15) {
      expect(isWithinWalk(peoplesSquare, displaced(peoplesSquare, metres, bearing))).toBe(isReached);
      expect(isWithinWalk(displaced(peoplesSquare, metres, bearing), peoplesSquare)).toBe(isReached);
    }
  });

  test('are decided by the distance alone, wherever in the country', () => {
    const inChina = fc.record({
      latitude: fc.double({ min: 3, max: 54, noNaN: true }),
      longitude: fc.double({ min: 73, max: 136, noNaN: true }),
    });
    fc.assert(
      fc.property(
        inChina,
        fc.double({ min: 0, max: 3_000, noNaN: true }),
        fc.nat({ max: 359 }),
        (from, metres, bearing) => {
          const to = displaced(from, metres, bearing);
          expect(isWithinWalk(from, to)).toBe(distanceM(from, to) * 1.3 <= 1_250);
        },
      ),
    );
  });
});
