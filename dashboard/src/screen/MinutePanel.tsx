import { lazy, Suspense } from 'react';
import { importPatiently } from '../app/connection/import-patiently.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { fillTime } from '../charts/fill-time.ts';
import { useElementSize } from '../charts/useElementSize.ts';
import type { Board } from './board.query.ts';
import type { WallUnit } from './board-layout.ts';
import styles from './minute-panel.module.css';

const CountColumns = lazy(() =>
  importPatiently(() => import('../charts/CountColumns.tsx')).then((module) => ({ default: module.CountColumns })),
);

const MINUTE_MS = 60_000;
const LAST_MINUTES = 60;

interface MinutePanelProps {
  counts: Board['claimsByMinute'];
  unit: WallUnit;
}

/** Claims of the meeting by minute. The chart loads after the rest: the board doesn't wait for it. */
export function MinutePanel({ counts, unit }: MinutePanelProps) {
  const { t, format } = useI18n();
  const [ref, size] = useElementSize<HTMLDivElement>();
  const timed = counts.map(({ minute, count }) => ({ at: Date.parse(minute), count }));
  const columns = fillTime(timed, MINUTE_MS, LAST_MINUTES).map(({ at, count }) => ({ name: format.minute(at), count }));
  const summary = columns.map(({ name, count }) => `${name} ${format.number(count)}`).join('; ');
  return (
    <section className={styles.panel}>
      <h2>{t('screen.byMinute')}</h2>
      <div ref={ref} className={styles.drawing} role="img" aria-label={summary || t('screen.byMinute.empty')}>
        {columns.length === 0 && <p className={styles.empty}>{t('screen.byMinute.empty')}</p>}
        {columns.length > 0 && size.height > 0 && (
          <Suspense fallback={null}>
            <CountColumns columns={columns} size={size} countLabel={t('screen.claims')} fontSize={2.3 * unit.px} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
