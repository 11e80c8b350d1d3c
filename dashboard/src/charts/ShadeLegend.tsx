import { useId } from 'react';
import { SHADES, type Shade } from './shade.ts';
import { Hatch } from './TreemapPatches.tsx';
import styles from './treemap.module.css';

/** What the shades mean, each as a patch and in words. */
export function ShadeLegend({ words }: { words: Readonly<Record<Exclude<Shade, 'unasked'>, string>> }) {
  const hatchId = useId();
  return (
    <ul className={styles.legend}>
      {SHADES.map((shade) => (
        <li key={shade}>
          <svg width={18} height={14} aria-hidden="true">
            {shade === 'none' && <Hatch id={hatchId} />}
            <rect className={styles.patch} data-shade={shade} width={18} height={14} />
            {shade === 'none' && <rect width={18} height={14} fill={`url(#${hatchId})`} />}
          </svg>
          {words[shade]}
        </li>
      ))}
    </ul>
  );
}
