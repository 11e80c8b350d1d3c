import { Random } from '../random.ts';
import type { Ground } from './plan-ground.ts';
import type { Position } from './territory-figures.ts';

const metresPerDegree = 111_195;

/** Neighbourhood code → where it lies: each area is a sector of the town, its neighbourhoods strewn over it. */
export function planPlaces({ name, areas, figures }: Ground): Map<string, Position> {
  const random = new Random(`${name}:places`);
  const places = new Map<string, Position>();
  for (const [index, { codes }] of areas.entries()) {
    const middle = (2 * Math.PI * index) / areas.length;
    const width = (2 * Math.PI) / areas.length;
    for (const [place, code] of codes.entries()) {
      const angle = middle + width * ((place + 0.5) / codes.length - 0.5);
      // The root spreads them evenly over the sector's surface instead of crowding them at the centre.
      const distanceM = figures.radiusM * Math.sqrt(0.04 + 0.96 * random.fraction());
      places.set(code, displaced(figures.centre, angle, distanceM));
    }
  }
  return places;
}

/** The position that many metres from another, in the direction of `angle` (radians, 0 is east). */
export function displaced({ latitude, longitude }: Position, angle: number, distanceM: number): Position {
  const north = (distanceM * Math.sin(angle)) / metresPerDegree;
  const east = (distanceM * Math.cos(angle)) / (metresPerDegree * Math.cos((latitude * Math.PI) / 180));
  return { latitude: rounded(latitude + north), longitude: rounded(longitude + east) };
}

/** To about ten metres, which is as well as anybody knows where a neighbourhood lies. */
function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
