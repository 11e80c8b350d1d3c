// Towns as plain objects that know their own past, for tests of coverage; days are numbers.
import type { GridLevel } from '../territory/grids/grid.entity.ts';
import type { PostRole } from '../territory/posts/post.entity.ts';

/** There from a day until the day before another. */
export interface Span {
  from: number;
  until: number | null;
}

export type Place = { grid: string } | { unit: string };

/** Where it was seated, since when; the first seat from its beginning. */
export interface Seats {
  seats: { at: Place; since: number }[];
}

export interface ModelGrid extends Span {
  id: string;
  level: GridLevel;
  states: { since: number; parent: string | null; households: number | null }[];
  position: { latitude: number; longitude: number } | null;
}

export type ModelParty = Seats | { organisation: string } | { unit: string } | { post: string } | { outside: string };

export interface ModelTown {
  grids: ModelGrid[];
  units: { id: string; joined: number | null; left: number | null }[];
  organisations: (Span & Seats & { id: string })[];
  covers: (Span & { id: string; organisation: string; unit: string })[];
  posts: (Span & Seats & { id: string; role: PostRole; holdings: (Span & { headcount: number })[] })[];
  stations: (Span & Seats & { id: string; position: ModelGrid['position']; reaches: (Span & { grid: string })[] })[];
  pairings: {
    id: string;
    mode: string;
    signed: number;
    lapses: number | null;
    ended: number | null;
    parties: ModelParty[];
  }[];
  seasons: { id: string; begun: number }[];
  projects: (Seats & {
    id: string;
    season: string;
    stage: string;
    claims: { unit: string; isFulfilled: boolean; claimed: number; withdrawn: number | null }[];
  })[];
}

/** The present day of every such town; nothing in it happens later, but that pairings may lapse. */
export const presentDay = 12;

/** Whether something is there on that day. */
export function hold({ from, until }: Span, day: number): boolean {
  return from <= day && (until === null || until > day);
}

/** A place that far away in that direction, in degrees from the north. */
export function displaced(
  { latitude, longitude }: NonNullable<ModelGrid['position']>,
  metres: number,
  bearing: number,
) {
  const angle = metres / 6_371_008.8;
  const [lat, turn] = [(latitude * Math.PI) / 180, (bearing * Math.PI) / 180];
  const there = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(turn));
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * Math.sin(there),
  );
  return { latitude: (there * 180) / Math.PI, longitude: longitude + (east * 180) / Math.PI };
}
