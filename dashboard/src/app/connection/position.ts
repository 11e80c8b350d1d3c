// Where a picture stands in a town's history. Knows nothing of what the picture shows.

/** `town` says what the position is in, by code: positions of different towns are not comparable. */
export interface Position {
  town: string;
  epoch: number;
  revision: number;
}

/**
 * Says whether a picture at `next` may replace the one at `shown`: never an older one, but any of a later epoch, because a
 * restore starts a new epoch at a lower revision.
 */
export function mayReplace(shown: Position | null, next: Position): boolean {
  if (!shown || shown.town !== next.town) return true;
  if (next.epoch !== shown.epoch) return next.epoch > shown.epoch;
  return next.revision >= shown.revision;
}
