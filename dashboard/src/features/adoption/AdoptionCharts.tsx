import { useMemo } from 'react';
import { usePaced } from '../../ui/usePaced.ts';
import { AreaChart } from './AreaChart.tsx';
import type { AdoptionPicture } from './adoption.query.ts';
import styles from './adoption-view.module.css';
import { CategoryChart } from './CategoryChart.tsx';
import { DayChart } from './DayChart.tsx';

const REDRAW_EVERY_MS = 1_000;

/** The charts of adoption. In a burst of claims they follow once in a second; the numbers beside them follow at once. */
export function AdoptionCharts({ adoption }: { adoption: AdoptionPicture['adoption'] }) {
  const drawn = usePaced(adoption, REDRAW_EVERY_MS);
  return useMemo(
    () => (
      <div className={styles.charts}>
        <div className={styles.card}>
          <CategoryChart adoption={drawn} />
        </div>
        <div className={styles.card}>
          <AreaChart adoption={drawn} />
        </div>
        <div className={styles.card} data-wide>
          <DayChart adoption={drawn} />
        </div>
      </div>
    ),
    [drawn],
  );
}
