// A grid's path is its place in the tree as text: one segment of fixed width per level, joined by dots. Text order is
// tree order, and a subtree is one range, because nothing sorts between "." and "/" (the next character).
// Segments are of fixed width, so no path is a prefix of a sibling's.

const segmentWidth = 4;

/** The path of the n-th child (from 1) of `parent`; of the root when there is no parent. Fails beyond 36^4 children. */
export function childPath(parent: string | null, position: number): string {
  const segment = position.toString(36).padStart(segmentWidth, '0');
  if (segment.length > segmentWidth) throw new RangeError(`a grid can't have ${position} children`);
  return parent === null ? segment : `${parent}.${segment}`;
}

/** The half-open range of paths that a grid's subtree takes, itself included: `from <= path < to`. */
export function subtreeOf(path: string): { from: string; to: string } {
  return { from: path, to: `${path}/` };
}

/** Whether `path` is `root` or below it. */
export function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(`${root}.`);
}

/** The path of the ancestor `depth` levels below the root (0 is the root), or null when `path` is higher than that. */
export function ancestorPath(path: string, depth: number): string | null {
  const segments = path.split('.');
  return segments.length > depth ? segments.slice(0, depth + 1).join('.') : null;
}

/** The path of the grid one level up, or null for the root. */
export function parentPath(path: string): string | null {
  const end = path.lastIndexOf('.');
  return end === -1 ? null : path.slice(0, end);
}
