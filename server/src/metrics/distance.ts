/** A place on the ground, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

const meanEarthRadiusM = 6_371_008.8;

/** The great-circle distance between two places (haversine, on a sphere of the earth's mean radius). */
export function distanceM(from: Position, to: Position): number {
  const lat = radians(to.latitude - from.latitude);
  const lon = radians(to.longitude - from.longitude);
  const chord =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(lon / 2) ** 2;
  return 2 * meanEarthRadiusM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
