// The newest position of each town that this page has shown. Sent along with every question, so that no instance of the
// server answers with an older state.
import { mayReplace, type Position } from './position.ts';

export interface SeenPositions {
  record(position: Position): void;
  /** As the server reads it, such as `310116101=1.42`; null before the first position. */
  text(): string | null;
}

export function createSeenPositions(): SeenPositions {
  const seen = new Map<string, Position>();
  return {
    record(position) {
      if (mayReplace(seen.get(position.town) ?? null, position)) seen.set(position.town, position);
    },
    text() {
      if (seen.size === 0) return null;
      return Array.from(seen.values(), ({ town, epoch, revision }) => `${town}=${epoch}.${revision}`).join(',');
    },
  };
}
