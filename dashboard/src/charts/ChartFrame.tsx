import { type ReactNode, Suspense, useId, useState } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { Button } from '../ui/Button.tsx';
import { type ChartColumn, ChartTable } from './ChartTable.tsx';
import styles from './chart-frame.module.css';
import { type Size, useElementSize } from './useElementSize.ts';

interface ChartFrameProps<Row> {
  title: string;
  unit: string;
  rows: readonly Row[];
  columns: readonly ChartColumn<Row>[];
  /** Height of the drawing in px. */
  height: number;
  /** One sentence that says what the drawing says. */
  summary: string;
  /** Draws the chart into `size`; not called while it has no room. */
  draw: (size: Size) => ReactNode;
  empty?: string;
  /** The drawing holds controls; without any it is one picture to those who listen. */
  hasControls?: boolean;
  /** Below the drawing: what its colours mean, say. */
  below?: ReactNode;
  /** Between the title and the drawing, for the table too. */
  children?: ReactNode;
}

/** The frame of every chart: its title, its unit, the drawing, and the same figures as a table one click away. */
export function ChartFrame<Row>(props: ChartFrameProps<Row>) {
  const { title, unit, rows, columns, height, summary, draw, empty, hasControls, below, children } = props;
  const { t } = useI18n();
  const [isTable, setIsTable] = useState(false);
  const [ref, size] = useElementSize<HTMLDivElement>();
  const titleId = useId();
  return (
    <figure className={styles.frame} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <h2 id={titleId}>{title}</h2>
        <span className={styles.unit}>{t('chart.unit', { unit })}</span>
        {rows.length > 0 && (
          <Button aria-describedby={titleId} onClick={() => setIsTable(!isTable)}>
            {isTable ? t('chart.showChart') : t('chart.showTable')}
          </Button>
        )}
      </figcaption>
      {children}
      {rows.length === 0 && <p className={styles.empty}>{empty}</p>}
      {rows.length > 0 && isTable && <ChartTable caption={title} rows={rows} columns={columns} />}
      {rows.length > 0 && !isTable && (
        // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
        <div
          ref={ref}
          className={styles.drawing}
          style={{ height }}
          role={hasControls ? 'group' : 'img'}
          aria-label={summary}
        >
          <Suspense fallback={null}>{size.width > 0 && draw({ width: size.width, height })}</Suspense>
        </div>
      )}
      {rows.length > 0 && !isTable && below}
    </figure>
  );
}
