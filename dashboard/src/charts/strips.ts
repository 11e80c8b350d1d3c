import type { Rect } from './treemap-places.ts';

/**
 * Cuts `room` into one rectangle for each weight, in order and in proportion, as rows from the top down. A row takes
 * rectangles as long as they come nearer to squares by it. Weights of nothing get no width.
 */
export function cutIntoStrips(weights: readonly number[], room: Rect): Rect[] {
  const total = sum(weights);
  if (total <= 0) return weights.map(() => ({ x: room.x, y: room.y, width: 0, height: 0 }));
  const heightOf = (row: readonly number[]) => (sum(row) / total) * room.height;
  const rects: Rect[] = [];
  let y = room.y;
  for (const row of chooseRows(weights, (row) => meanAspect(row, room.width, heightOf(row)))) {
    const height = heightOf(row);
    const rowTotal = sum(row);
    let x = room.x;
    for (const weight of row) {
      const width = rowTotal > 0 ? (weight / rowTotal) * room.width : 0;
      rects.push({ x, y, width, height });
      x += width;
    }
    y += height;
  }
  return rects;
}

/** Fills rows one after the other; `badness` says how far from squares a row would be. */
function chooseRows(weights: readonly number[], badness: (row: readonly number[]) => number): number[][] {
  const rows: number[][] = [];
  for (const weight of weights) {
    const row = rows.at(-1);
    if (row && badness([...row, weight]) <= badness(row)) row.push(weight);
    else rows.push([weight]);
  }
  // What is left for the last row may be too little for one of its own.
  const [before, last] = rows.slice(-2);
  if (before && last && badness([...before, ...last]) < badness(last)) rows.splice(-2, 2, [...before, ...last]);
  return rows;
}

function meanAspect(row: readonly number[], width: number, height: number): number {
  const rowTotal = sum(row);
  const aspects = row.map((weight) => {
    const own = (weight / rowTotal) * width;
    return own > 0 && height > 0 ? Math.max(own / height, height / own) : Number.POSITIVE_INFINITY;
  });
  return sum(aspects) / row.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
