// Parts of a whole as nested rectangles, coloured by their rates. Recharts lays out the parts alone: given two thousand
// tiles it makes a dozen components of each, and takes a second for what is a handful of paths here.
import { type ReactElement, useCallback, useMemo } from 'react';
import { Treemap as RechartsTreemap, type TreemapNode } from 'recharts';
import { TreemapDrawing, type TreemapDrawingProps } from './TreemapDrawing.tsx';
import { placeTile, type TreemapTile } from './treemap-places.ts';
import type { Size } from './useElementSize.ts';

interface TreemapProps extends Omit<TreemapDrawingProps, 'parts'> {
  tiles: readonly TreemapTile[];
  size: Size;
}

/** A little wider than high, so that names have room. */
const ASPECT_RATIO = 1.2;

/** Draws `tiles` into `size`. */
export function Treemap({ tiles, size, describe, onOpen, onUp, onPoint, entry }: TreemapProps) {
  const parts = useMemo(() => tiles.map((tile) => ({ name: tile.name, weight: tile.weight, tile })), [tiles]);
  const content = useCallback(
    (node: TreemapNode): ReactElement => {
      // The whole is drawn at once, at its root: words lie above patches, and controls above words.
      if (node.depth > 0) return <g />;
      const placed = (node.children ?? []).map((part) => placeTile(part.tile as TreemapTile, part));
      return (
        <TreemapDrawing
          parts={placed}
          describe={describe}
          onOpen={onOpen}
          onUp={onUp}
          onPoint={onPoint}
          entry={entry}
        />
      );
    },
    [describe, onOpen, onUp, onPoint, entry],
  );
  return (
    <RechartsTreemap
      width={size.width}
      height={size.height}
      data={parts}
      dataKey="weight"
      aspectRatio={ASPECT_RATIO}
      isAnimationActive={false}
      isUpdateAnimationActive={false}
      content={content}
    />
  );
}
