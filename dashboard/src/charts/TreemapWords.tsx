import type { Rate } from '../app/i18n/format.ts';
import { shadeOf } from './shade.ts';
import { cutToWidth, widthInCharacters } from './text-width.ts';
import styles from './treemap.module.css';
import type { PlacedTile } from './treemap-places.ts';

/** Type by depth. What lies deeper has no words: there are hundreds, and each is named when it is pointed at. */
const FONT_PX: Record<number, number> = { 1: 14, 2: 12 };
const SWATCH_ROOM_PX = 19;
const MARGIN_PX = 6;
/** Patches lower than this have no room for words. */
const LOWEST_LINE_PX = 16;

interface TreemapWordsProps {
  parts: readonly PlacedTile[];
  describe: (rate: Rate) => string;
}

/** Names and rates, where there is room for them. Those who listen hear them from the controls. */
export function TreemapWords({ parts, describe }: TreemapWordsProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" className={styles.words}>
      {parts.map((tile) => (
        <Words key={tile.id} tile={tile} describe={describe} />
      ))}
    </g>
  );
}

interface WordsProps {
  tile: PlacedTile;
  /** The heading that the tile stands under; what that says already is not said again. */
  under?: string;
  describe: (rate: Rate) => string;
}

function Words({ tile, under, describe }: WordsProps) {
  const fontPx = FONT_PX[tile.depth];
  if (fontPx === undefined) return null;
  return (
    <>
      {tile.headingPx > 0 && <Heading tile={tile} rate={describe(tile.rate)} fontPx={fontPx} />}
      {tile.children.length === 0 && (
        <PatchWords tile={tile} name={withoutPrefix(tile.name, under)} rate={describe(tile.rate)} fontPx={fontPx} />
      )}
      {tile.children.map((child) => (
        <Words key={child.id} tile={child} under={tile.headingPx > 0 ? tile.name : undefined} describe={describe} />
      ))}
    </>
  );
}

/** Of “香颂第2微网格” under “香颂” there is “第2微网格” left to say. */
function withoutPrefix(name: string, prefix: string | undefined): string {
  return prefix && name.startsWith(prefix) && name.length > prefix.length ? name.slice(prefix.length).trim() : name;
}

/** The name of a group, and its rate at the far end where both have room. */
function Heading({ tile, rate, fontPx }: { tile: PlacedTile; rate: string; fontPx: number }) {
  const { rect, headingPx } = tile;
  const room = (rect.width - SWATCH_ROOM_PX - MARGIN_PX) / fontPx;
  const hasRate = widthInCharacters(tile.name) + widthInCharacters(rate) + 1 <= room;
  const middle = rect.y + headingPx / 2;
  return (
    <g fontSize={fontPx} dominantBaseline="central" data-depth={tile.depth}>
      <text x={rect.x + SWATCH_ROOM_PX} y={middle}>
        {cutToWidth(tile.name, room)}
      </text>
      {hasRate && (
        <text x={rect.x + rect.width - MARGIN_PX} y={middle} textAnchor="end" className={styles.rate}>
          {rate}
        </text>
      )}
    </g>
  );
}

/** The name on a patch, and its rate in a second line. */
function PatchWords({ tile, name, rate, fontPx }: { tile: PlacedTile; name: string; rate: string; fontPx: number }) {
  const { rect } = tile;
  const shown = rect.height < LOWEST_LINE_PX ? '' : cutToWidth(name, (rect.width - MARGIN_PX) / fontPx);
  if (!shown) return null;
  const lineHeight = fontPx * 1.3;
  const hasRate = rect.height >= 2 * lineHeight + 4 && widthInCharacters(rate) <= (rect.width - MARGIN_PX) / fontPx;
  return (
    <g fontSize={fontPx} className={styles.onPatch} data-shade={shadeOf(tile.rate)}>
      <text x={rect.x + MARGIN_PX / 2} y={rect.y + fontPx + 2}>
        {shown}
      </text>
      {hasRate && (
        <text x={rect.x + MARGIN_PX / 2} y={rect.y + fontPx + 2 + lineHeight}>
          {rate}
        </text>
      )}
    </g>
  );
}
