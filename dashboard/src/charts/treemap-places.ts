// Where each tile of a treemap is drawn: the parts of the whole as Recharts lays them out, and what each of them holds, in
// strips, below a heading where there is room for one.
import type { Rate } from '../app/i18n/format.ts';
import { cutIntoStrips } from './strips.ts';

/** A part of the whole, and its own parts. */
export interface TreemapTile {
  id: string;
  name: string;
  /** How large it is beside its siblings. */
  weight: number;
  rate: Rate;
  children: readonly TreemapTile[];
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A tile where it is drawn; without children it is one patch of colour. */
export interface PlacedTile {
  id: string;
  name: string;
  rate: Rate;
  /** 1 for the parts of the whole, 2 for theirs, and so on. */
  depth: number;
  rect: Rect;
  /** Height of the heading; 0: there is no room for one. */
  headingPx: number;
  children: PlacedTile[];
}

const HEADINGS: Record<number, { px: number; from: { width: number; height: number } }> = {
  1: { px: 24, from: { width: 72, height: 56 } },
  2: { px: 17, from: { width: 60, height: 44 } },
};
const GAPS_PX: Record<number, number> = { 1: 4, 2: 2 };
const SMALLEST_GAP_PX = 1;
const PADDING_PX = 2;
/** Patches smaller than this are dust: their group is drawn as one. */
const SMALLEST_PATCH_PX2 = 20;

/** Returns the place of `tile`, and of all that it holds, in the room that it was given. */
export function placeTile(tile: TreemapTile, given: Rect, depth = 1): PlacedTile {
  const rect = inset(given, (GAPS_PX[depth] ?? SMALLEST_GAP_PX) / 2);
  const placed = { id: tile.id, name: tile.name, rate: tile.rate, depth, rect };
  const heading = HEADINGS[depth];
  const hasHeading = heading && rect.width >= heading.from.width && rect.height >= heading.from.height;
  const headingPx = hasHeading ? heading.px : 0;
  const room = inset(belowHeading(rect, headingPx), PADDING_PX);
  const isDust = room.width * room.height < SMALLEST_PATCH_PX2 * countPatches(tile);
  if (tile.children.length === 0 || isDust) return { ...placed, headingPx: 0, children: [] };
  const rooms = cutIntoStrips(
    tile.children.map(({ weight }) => weight),
    room,
  );
  const children = tile.children.map((child, index) => placeTile(child, rooms[index] ?? room, depth + 1));
  return { ...placed, headingPx, children };
}

function countPatches({ children }: TreemapTile): number {
  if (children.length === 0) return 1;
  return children.reduce((sum, child) => sum + countPatches(child), 0);
}

function inset({ x, y, width, height }: Rect, px: number): Rect {
  return { x: x + px, y: y + px, width: Math.max(0, width - 2 * px), height: Math.max(0, height - 2 * px) };
}

/** The padding below the heading is the heading's own. */
function belowHeading({ x, y, width, height }: Rect, headingPx: number): Rect {
  const px = Math.max(0, headingPx - PADDING_PX);
  return { x, y: y + px, width, height: height - px };
}

/** Returns the tiles on the way down to the one at a point, the smallest last; none beside all tiles. */
export function tilesAt(tiles: readonly PlacedTile[], x: number, y: number): PlacedTile[] {
  const hit = tiles.find(({ rect }) => contains(rect, x, y));
  return hit ? [hit, ...tilesAt(hit.children, x, y)] : [];
}

function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}
