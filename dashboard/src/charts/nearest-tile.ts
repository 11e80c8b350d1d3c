import type { Rect } from './treemap-places.ts';

const DIRECTIONS = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
} as const;

type ArrowKey = keyof typeof DIRECTIONS;

export function isArrowKey(key: string): key is ArrowKey {
  return key in DIRECTIONS;
}

/** How much worse it is to lie aside than to lie further ahead. */
const ASIDE_WEIGHS = 2;

/** Returns the index of the rectangle that an arrow key leads to from `rects[from]`; `from` itself at the edge. */
export function nearestTile(rects: readonly Rect[], from: number, key: ArrowKey): number {
  const start = rects[from];
  if (!start) return 0;
  const { dx, dy } = DIRECTIONS[key];
  const here = centre(start);
  let best = from;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [index, rect] of rects.entries()) {
    const there = centre(rect);
    const ahead = (there.x - here.x) * dx + (there.y - here.y) * dy;
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx);
    const cost = ahead + ASIDE_WEIGHS * aside;
    if (index !== from && ahead > 0 && cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  }
  return best;
}

function centre({ x, y, width, height }: Rect) {
  return { x: x + width / 2, y: y + height / 2 };
}
