// The last picture, kept by the device: a screen that is reloaded while the server is away shows it instead of nothing.
// It is only ever drawn as an old one; the first picture that the server sends replaces it whatever its revision.
import { readSetting, writeSetting } from '../app/settings.ts';
import type { Board } from './board.query.ts';
import type { HallTown } from './meetings.query.ts';

/** What a screen draws. */
export interface HallPicture {
  board: Board;
  town: HallTown | null;
}

interface KeptPicture {
  /** The shape that this build draws; another build's picture is not drawn. */
  shape: 2;
  keptAt: number;
  picture: HallPicture;
}

export interface OldPicture {
  picture: HallPicture;
  keptAt: number;
}

/** Returns the kept picture in `text`, or null when there is none or it is not one. */
export function parseKeptPicture(text: string | null): OldPicture | null {
  if (!text) return null;
  try {
    const kept = JSON.parse(text) as Partial<KeptPicture>;
    if (kept.shape !== 2 || !kept.picture?.board?.meeting || !kept.keptAt) return null;
    return { picture: kept.picture, keptAt: kept.keptAt };
  } catch {
    return null;
  }
}

/** Returns the picture that this device kept, or null. */
export function readLastPicture(): OldPicture | null {
  return parseKeptPicture(readSetting('screen-picture'));
}

/** Keeps `picture` on this device as the last one. */
export function keepLastPicture(picture: HallPicture, keptAt: number): void {
  const kept: KeptPicture = { shape: 2, keptAt, picture };
  writeSetting('screen-picture', JSON.stringify(kept));
}
