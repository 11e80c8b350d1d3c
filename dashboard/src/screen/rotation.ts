// Which scene a rotating wall shows. The board is the heart of the meeting: it stays until all its pages were up, longer
// while claims land on it, but never so long that nobody else sees the code or the rest.
import type { WallScene } from './board.query.ts';

const SCENE_MS = 14_000;
const SHORTEST_BOARD_MS = 20_000;
const LONGEST_BOARD_MS = 60_000;
const LONGEST_BUSY_BOARD_MS = 90_000;

export interface Rotation {
  scene: WallScene;
  since: number;
}

interface Round {
  /** The scenes that have something to show, in their order; the first one is where a round begins. */
  scenes: readonly WallScene[];
  /** How long it takes to see every page of the board once. */
  boardMs: number;
  /** Claims are lit on the board, or wait for it. */
  isBusy: boolean;
}

/** Returns the scene at `now`: the same object as long as it stays. */
export function turnScene(rotation: Rotation, now: number, { scenes, boardMs, isBusy }: Round): Rotation {
  const index = scenes.indexOf(rotation.scene);
  const first = scenes[0];
  if (!first) return rotation;
  if (index < 0) return { scene: first, since: now };
  // A clock that was set back must not hold a scene for hours.
  if (now < rotation.since) return { ...rotation, since: now };
  const shownMs = now - rotation.since;
  if (shownMs < stayMs(rotation.scene, boardMs, isBusy) || scenes.length === 1) return rotation;
  return { scene: scenes[(index + 1) % scenes.length] ?? first, since: now };
}

function stayMs(scene: WallScene, boardMs: number, isBusy: boolean): number {
  if (scene !== 'BOARD') return SCENE_MS;
  if (isBusy) return LONGEST_BUSY_BOARD_MS;
  return Math.min(LONGEST_BOARD_MS, Math.max(SHORTEST_BOARD_MS, boardMs));
}
