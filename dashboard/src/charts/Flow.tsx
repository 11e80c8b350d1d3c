// How things flow from column to column: points as bars, what flows between them as bands as wide as it is much.
import { useMemo, useRef, useState } from 'react';
import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts';
import { FlowPoint } from './FlowPoint.tsx';
import styles from './flow.module.css';
import { linksThrough } from './flow-reach.ts';
import { isArrowKey, nearestTile } from './nearest-tile.ts';
import { cutToWidth, widthInCharacters } from './text-width.ts';
import type { Rect } from './treemap-places.ts';
import type { Size } from './useElementSize.ts';

export interface FlowPointOfView {
  key: string;
  label: string;
  /** What is said of it to those who listen. */
  description: string;
}

interface FlowProps {
  points: readonly FlowPointOfView[];
  links: readonly { source: number; target: number; value: number }[];
  size: Size;
  /** The point that stands out, with all that flows through it. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
}

const BAR_PX = 10;
const BETWEEN_PX = 8;
const CHARACTER_PX = 13;
const GAP_PX = 6;
const EDGE_PX = 8;
/** Below this width the names of the last column stand over what flows into it: beside it there is no room. */
const NARROW_PX = 560;
/** What is cut off is said to those who listen, and by the list below of what runs through a point. */
const MOST_CHARACTERS = 16;
const MORE_CHARACTERS = 22;

/** Draws the points in the order of what flows between them. One of them is reached by Tab, the others by arrows. */
export function Flow({ points, links, size, chosen, onChoose }: FlowProps) {
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState(0);
  const controls = useRef(new Map<number, SVGGElement>());
  const places = useRef(new Map<number, Rect>());
  const data = useMemo(() => ({ nodes: points.map(({ key }) => ({ name: key })), links: [...links] }), [points, links]);
  const last = useMemo(() => new Set(links.map(({ target }) => target)), [links]);
  const onward = useMemo(() => new Set(links.map(({ source }) => source)), [links]);
  const isLast = (index: number) => last.has(index) && !onward.has(index);
  const lit = pointed ?? chosen;
  const litIndex = points.findIndex(({ key }) => key === lit);
  const litLinks = useMemo(() => (litIndex < 0 ? null : linksThrough(links, litIndex)), [links, litIndex]);
  const litPoints = litLinks && new Set([...litLinks].flatMap((at) => [links[at]?.source, links[at]?.target]));

  const isNarrow = size.width < NARROW_PX;
  const longest = Math.max(0, ...points.map(({ label }, index) => (isLast(index) ? widthInCharacters(label) : 0)));
  const room = isNarrow ? EDGE_PX : Math.min(longest, MOST_CHARACTERS) * CHARACTER_PX + GAP_PX + EDGE_PX;
  const halfOfCharacters = size.width / 2 / CHARACTER_PX - 2;
  const current = focused < points.length ? focused : 0;

  function pressed(event: React.KeyboardEvent, index: number) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = points[index]?.key ?? null;
    if (isArrowKey(event.key)) {
      const rects = points.map((_, at) => places.current.get(at) ?? { x: 0, y: 0, width: 0, height: 0 });
      controls.current.get(nearestTile(rects, index, event.key))?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') onChoose(key === chosen ? null : key);
    else if (event.key === 'Escape') onChoose(null);
    else return;
    event.preventDefault();
  }

  function node({ x, y, width, height, index }: SankeyNodeProps) {
    const point = points[index];
    if (!point) return null;
    places.current.set(index, { x, y, width, height });
    const isBeside = isLast(index) && !isNarrow;
    const side = isLast(index) && isNarrow ? 'start' : 'end';
    return (
      <FlowPoint
        rect={{ x, y, width, height }}
        label={cutToWidth(point.label, isNarrow ? halfOfCharacters : isBeside ? MOST_CHARACTERS : MORE_CHARACTERS)}
        side={side}
        gapPx={GAP_PX}
        description={point.description}
        isPressed={point.key === chosen}
        isReached={index === current}
        isFaint={litPoints !== null && !litPoints.has(index)}
        name={point.key}
        control={(element) => {
          if (element) controls.current.set(index, element);
          else controls.current.delete(index);
        }}
        onFocus={() => {
          setFocused(index);
          setPointed(point.key);
        }}
        onPoint={(isThere) => setPointed(isThere ? point.key : null)}
        onPress={() => onChoose(point.key === chosen ? null : point.key)}
        onKeyDown={(event) => pressed(event, index)}
      />
    );
  }

  function link({
    sourceX,
    sourceY,
    sourceControlX,
    targetX,
    targetY,
    targetControlX,
    linkWidth,
    index,
  }: SankeyLinkProps) {
    return (
      <path
        className={styles.link}
        data-lit={litLinks ? litLinks.has(index) : undefined}
        d={`M${sourceX},${sourceY}C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
        strokeWidth={Math.max(1, linkWidth)}
      />
    );
  }

  return (
    <Sankey
      width={size.width}
      height={size.height}
      data={data}
      nodeWidth={BAR_PX}
      nodePadding={BETWEEN_PX}
      margin={{ top: EDGE_PX, bottom: EDGE_PX, left: 2, right: room }}
      node={node}
      link={link}
      accessibilityLayer={false}
    />
  );
}
