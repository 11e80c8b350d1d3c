import { useId } from 'react';
import { SHADES, type Shade, shadeOf } from './shade.ts';
import styles from './treemap.module.css';
import type { PlacedTile, Rect } from './treemap-places.ts';

const ALL_SHADES: readonly Shade[] = [...SHADES, 'unasked'];
const SWATCH_PX = 10;

/** The colours of all tiles: one path for each shade, and the grounds that groups lie on. */
export function TreemapPatches({ parts }: { parts: readonly PlacedTile[] }) {
  const hatchId = useId();
  const grounds: string[] = [];
  const patches = new Map<Shade, string[]>(ALL_SHADES.map((shade) => [shade, []]));
  collect(parts, grounds, patches);
  return (
    <>
      <Hatch id={hatchId} />
      <path className={styles.ground} d={grounds.join('')} />
      {ALL_SHADES.map((shade) => (
        <path key={shade} className={styles.patch} data-shade={shade} d={patches.get(shade)?.join('')} />
      ))}
      <path d={patches.get('none')?.join('')} fill={`url(#${hatchId})`} data-hatched />
    </>
  );
}

/** The second sign of a blank, for those who see no difference in colour: stripes. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M0 0V7" />
      </pattern>
    </defs>
  );
}

function collect(tiles: readonly PlacedTile[], grounds: string[], patches: Map<Shade, string[]>) {
  for (const tile of tiles) {
    const shade = patches.get(shadeOf(tile.rate));
    if (tile.children.length === 0) {
      shade?.push(outline(tile.rect));
      continue;
    }
    grounds.push(outline(tile.rect));
    if (tile.headingPx > 0) shade?.push(outline(swatchOf(tile)));
    collect(tile.children, grounds, patches);
  }
}

/** The little square in a group's heading that has the group's own shade. */
function swatchOf({ rect, headingPx }: PlacedTile): Rect {
  const px = Math.min(SWATCH_PX, headingPx - 7);
  return { x: rect.x + 5, y: rect.y + (headingPx - px) / 2, width: px, height: px };
}

const round = (px: number) => Math.round(px * 10) / 10;

function outline({ x, y, width, height }: Rect): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
}
