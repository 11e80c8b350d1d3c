// How a board of any length is cut into pages for a wall of any shape.
import type { BoardLayout } from './spotlight.ts';

/** One percent of the short side of the 16:9 or 9:16 picture that fits the wall: everything on it is measured in it. */
export interface WallUnit {
  px: number;
}

const COLUMN_WIDTH = 46;
const ROW_HEIGHT = 7.3;
const MOST_COLUMNS = 5;

export interface BoardGrid {
  columns: number;
  rows: number;
}

/** Returns how many columns and rows fit into an area of `width` × `height` px; at least one each. */
export function boardGrid(width: number, height: number, { px }: WallUnit): BoardGrid {
  const columns = Math.floor(width / (COLUMN_WIDTH * px));
  const rows = Math.floor(height / (ROW_HEIGHT * px));
  return { columns: Math.min(MOST_COLUMNS, Math.max(1, columns)), rows: Math.max(1, rows) };
}

/** Returns the unit of a wall of `width` × `height` px. */
export function wallUnit(width: number, height: number): WallUnit {
  const [short, long] = width < height ? [width, height] : [height, width];
  return { px: Math.min(short, (long * 9) / 16) / 100 };
}

/** Returns the pages of a board in its own order. */
export function layOutBoard(projectIds: readonly string[], { columns, rows }: BoardGrid): BoardLayout {
  const perPage = columns * rows;
  const pages = new Map(projectIds.map((id, index) => [id, Math.floor(index / perPage)]));
  return {
    pageOf: (projectId) => pages.get(projectId),
    pageCount: Math.max(1, Math.ceil(projectIds.length / perPage)),
  };
}
