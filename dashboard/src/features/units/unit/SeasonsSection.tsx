import { lazy } from 'react';
import { importPatiently } from '../../../app/connection/import-patiently.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import type { UnitDetail } from './unit.query.ts';
import styles from './unit-view.module.css';

const StackedColumns = lazy(() =>
  importPatiently(() => import('../../../charts/StackedColumns.tsx')).then((module) => ({
    default: module.StackedColumns,
  })),
);

const HEIGHT_PX = 220;

/** How much the unit claimed over the years: new, renewed, and how many of these it fulfilled. */
export function SeasonsSection({ seasons }: { seasons: UnitDetail['claimsBySeason'] }) {
  const { t, format } = useI18n();
  const total = seasons.reduce((sum, { claimed, renewed }) => sum + claimed + renewed, 0);
  const fulfilled = seasons.reduce((sum, season) => sum + season.fulfilled, 0);
  return (
    <section className={styles.panel} data-testid="unit-seasons">
      <ChartFrame
        title={t('unit.seasons')}
        unit={t('unit.seasons.unit')}
        rows={seasons}
        columns={[
          { title: t('unit.season'), cell: ({ season }) => season },
          { title: t('claim.NEW'), isNumber: true, cell: ({ claimed }) => format.number(claimed) },
          { title: t('claim.RENEWAL'), isNumber: true, cell: ({ renewed }) => format.number(renewed) },
          { title: t('unit.fulfilled'), isNumber: true, cell: ({ fulfilled }) => format.number(fulfilled) },
          { title: t('unit.withdrawn'), isNumber: true, cell: ({ withdrawn }) => format.number(withdrawn) },
        ]}
        height={HEIGHT_PX}
        summary={t('unit.seasons.summary', {
          seasons: format.number(seasons.length),
          total: format.number(total),
          fulfilled: format.number(fulfilled),
        })}
        empty={t('unit.noClaims')}
        draw={(size) => (
          <StackedColumns
            size={size}
            columns={seasons.map(({ season, claimed, renewed, fulfilled }) => ({
              name: season,
              counts: { claimed, renewed, fulfilled },
            }))}
            series={[
              { name: 'renewed', label: t('claim.RENEWAL'), stack: 'claims', fill: 'var(--accent)' },
              { name: 'claimed', label: t('claim.NEW'), stack: 'claims', fill: 'var(--shade-some)' },
              { name: 'fulfilled', label: t('unit.fulfilled'), stack: 'fulfilled', fill: 'var(--gold)' },
            ]}
          />
        )}
      />
    </section>
  );
}
