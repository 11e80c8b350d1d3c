// What the console celebrates is on the walls for some seconds. A device's clock may be wrong, so a wall goes by when the
// news came; only what was there before the wall was is judged by its time.

export const CELEBRATE_MS = 12_000;

interface Celebrated {
  celebration: string | null;
  celebratedAt: string | null;
}

/** `until` is by this device's clock; `celebratedAt` names the occasion. */
export interface Celebration {
  celebratedAt: string | null;
  text: string | null;
  until: number;
}

/** Returns the celebration after a picture: another occasion begins it, the same one does not begin it again. */
export function celebrate(before: Celebration | null, wall: Celebrated, now: number): Celebration {
  if (before?.celebratedAt === wall.celebratedAt) return before;
  const text = wall.celebration;
  const { celebratedAt } = wall;
  if (celebratedAt === null || text === null) return { celebratedAt, text: null, until: 0 };
  const ageMs = before ? 0 : now - Date.parse(celebratedAt);
  const leftMs = ageMs >= 0 ? CELEBRATE_MS - ageMs : 0;
  return { celebratedAt, text, until: now + leftMs };
}
