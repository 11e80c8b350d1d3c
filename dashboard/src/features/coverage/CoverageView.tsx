import type { ReactNode } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { AsOfDay } from './AsOfDay.tsx';
import { BlankPanel } from './BlankPanel.tsx';
import { CoverageTotals, readTotals } from './CoverageTotals.tsx';
import type { CoveragePicture } from './coverage.query.ts';
import styles from './coverage-view.module.css';
import { MapPanel } from './MapPanel.tsx';
import type { useCoverageView } from './view-address.ts';

interface CoverageViewProps {
  town: ViewerTown;
  picture: CoveragePicture | null;
  /** The picture is not yet of the day that was asked for. */
  isAwaited: boolean;
  /** What stands there while there is no picture. */
  instead: ReactNode;
  view: ReturnType<typeof useCoverageView>;
}

/** A town's coverage laid out: totals, the picture of its grids, and the blanks beside it. */
export function CoverageView({ town, picture, isAwaited, instead, view }: CoverageViewProps) {
  const { t, format } = useI18n();
  const toolbar = (
    <div className={styles.toolbar}>
      <h1>{t('coverage.title')}</h1>
      <AsOfDay on={view.on} />
    </div>
  );
  if (!picture) {
    return (
      <div className={styles.view}>
        {toolbar}
        {instead}
      </div>
    );
  }
  const { coverage } = picture;
  const totals = readTotals(coverage);
  const version = `${coverage.town.epoch}:${coverage.revision}`;
  const summary = t('coverage.summary', {
    town: coverage.town.name,
    organisation: format.rate(totals.ORGANISATION),
    staffing: format.rate(totals.STAFFING),
    service: format.rate(totals.SERVICE),
    pairing: format.rate(totals.PAIRING),
    adoption: format.rate(totals.ADOPTION),
  });
  return (
    <div className={styles.view}>
      {toolbar}
      <div className={styles.totals} data-awaited={isAwaited || undefined}>
        <CoverageTotals coverage={coverage} kind={view.kind} />
      </div>
      <div className={styles.columns}>
        <div className={styles.card}>
          <MapPanel town={town} view={view} version={version} />
        </div>
        <div className={`${styles.card} ${styles.blanks}`}>
          <BlankPanel town={town} view={view} version={version} />
        </div>
      </div>
      <p className={styles.updated}>
        {t('page.updated', {
          time: format.moment(coverage.at, Date.now()),
          revision: format.number(coverage.revision),
        })}
      </p>
      <Announcer text={summary} />
    </div>
  );
}
