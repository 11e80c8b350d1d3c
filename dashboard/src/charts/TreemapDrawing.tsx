import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Rate } from '../app/i18n/format.ts';
import { isArrowKey, nearestTile } from './nearest-tile.ts';
import { TreemapPatches } from './TreemapPatches.tsx';
import { TreemapWords } from './TreemapWords.tsx';
import styles from './treemap.module.css';
import { type PlacedTile, tilesAt } from './treemap-places.ts';

export interface TreemapDrawingProps {
  parts: readonly PlacedTile[];
  /** The rate of a tile in words. */
  describe: (rate: Rate) => string;
  /** A part of the whole was chosen. */
  onOpen: (id: string) => void;
  /** The reader wants the larger whole. */
  onUp: () => void;
  /** The pointer is over these tiles, the smallest last. */
  onPoint: (tiles: PlacedTile[]) => void;
  /** Takes the keyboard's focus as soon as it is drawn: the part that the reader comes from, or '' for the first. */
  entry: string | null;
}

/** The drawing inside of Recharts' surface: patches, words, and one control for each part of the whole. */
export function TreemapDrawing({ parts, describe, onOpen, onUp, onPoint, entry }: TreemapDrawingProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const controls = useRef(new Map<string, SVGGElement>());
  const current = Math.max(
    0,
    parts.findIndex(({ id }) => id === (chosen ?? entry)),
  );

  // Once: what the reader does in this drawing decides about the next one.
  const entryAtFirst = useRef(entry);
  useEffect(() => {
    if (entryAtFirst.current === null) return;
    const first = controls.current.get(entryAtFirst.current) ?? controls.current.values().next().value;
    first?.focus({ preventScroll: true });
  }, []);

  function pressed(event: KeyboardEvent) {
    const part = parts[current];
    if (!part || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isArrowKey(event.key)) {
      const next =
        parts[
          nearestTile(
            parts.map(({ rect }) => rect),
            current,
            event.key,
          )
        ];
      if (next) controls.current.get(next.id)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(part.id);
    else if (event.key === 'Escape' || event.key === 'Backspace') onUp();
    else return;
    event.preventDefault();
  }

  function pointed(event: PointerEvent<SVGGElement>) {
    const origin = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (origin) onPoint(tilesAt(parts, event.clientX - origin.x, event.clientY - origin.y));
  }

  const picture = useMemo(
    () => (
      <>
        <TreemapPatches parts={parts} />
        <TreemapWords parts={parts} describe={describe} />
      </>
    ),
    [parts, describe],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the controls inside
    <g onPointerMove={pointed} onPointerLeave={() => onPoint([])} onKeyDown={pressed}>
      {picture}
      {parts.map(({ id, name, rate, rect }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
        <g
          key={id}
          ref={(control) => {
            if (control) controls.current.set(id, control);
            else controls.current.delete(id);
          }}
          className={styles.control}
          role="button"
          tabIndex={index === current ? 0 : -1}
          aria-label={`${name} ${describe(rate)}`}
          data-tile={id}
          onFocus={() => setChosen(id)}
          onClick={() => onOpen(id)}
        >
          <rect {...rect} rx={2} />
        </g>
      ))}
    </g>
  );
}
