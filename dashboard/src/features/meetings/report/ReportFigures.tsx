import { lazy } from 'react';
import { importPatiently } from '../../../app/connection/import-patiently.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { fillTime } from '../../../charts/fill-time.ts';
import styles from './report.module.css';
import type { Report } from './report.query.ts';

const CountColumns = lazy(() =>
  importPatiently(() => import('../../../charts/CountColumns.tsx')).then((module) => ({
    default: module.CountColumns,
  })),
);

const MINUTE_MS = 60_000;
const MOST_MINUTES = 240;
const HEIGHT = 130;

/** The figures of the meeting, and its claims by minute. */
export function ReportFigures({ report }: { report: Report }) {
  const { t, format } = useI18n();
  const { projects, slots, units, claims, pledgedCents, pledgedVolunteers, firstClaim, lastClaim } = report;
  const figures = [
    { name: 'projects', label: t('console.projects'), text: format.rate(projects) },
    { name: 'slots', label: t('console.slots'), text: format.rate(slots) },
    { name: 'units', label: t('console.units'), text: format.rate(units) },
    {
      name: 'claims',
      label: t('console.claims'),
      text: t('report.claims', {
        total: format.number(claims.total),
        fresh: format.number(claims.new),
        renewed: format.number(claims.renewed),
        withdrawn: format.number(claims.withdrawn),
      }),
    },
    {
      name: 'pledged',
      label: t('report.pledged'),
      text: t('report.pledgedSum', {
        amount: format.money(pledgedCents),
        volunteers: format.number(pledgedVolunteers),
      }),
    },
  ];
  const named = (claim: NonNullable<Report['firstClaim']>) =>
    t('report.claim', {
      time: format.time(claim.claimedAt),
      unit: claim.unit.name,
      project: claim.project.name,
    });
  const minutes = report.claimsByMinute.map(({ minute, count }) => ({ at: Date.parse(minute), count }));
  const columns = fillTime(minutes, MINUTE_MS, MOST_MINUTES).map(({ at, count }) => ({
    name: format.minute(at),
    count,
  }));
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(({ name, label, text }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd data-testid={`report-${name}`}>{text}</dd>
          </div>
        ))}
      </dl>
      {(firstClaim || lastClaim) && (
        <dl className={styles.facts}>
          {firstClaim && (
            <div>
              <dt>{t('report.first')}</dt>
              <dd>{named(firstClaim)}</dd>
            </div>
          )}
          {lastClaim && (
            <div>
              <dt>{t('report.last')}</dt>
              <dd>{named(lastClaim)}</dd>
            </div>
          )}
        </dl>
      )}
      {columns.length > 0 && (
        <div className={styles.chart}>
          <ChartFrame
            title={t('report.byMinute')}
            unit={t('report.claimsUnit')}
            rows={report.claimsByMinute}
            columns={[
              { title: t('report.minute'), cell: ({ minute }) => format.minute(minute) },
              { title: t('console.claims'), isNumber: true, cell: ({ count }) => format.number(count) },
            ]}
            height={HEIGHT}
            summary={t('report.byMinute.summary', {
              from: columns.at(0)?.name ?? '',
              to: columns.at(-1)?.name ?? '',
              count: format.number(minutes.reduce((sum, { count }) => sum + count, 0)),
            })}
            draw={(size) => (
              <CountColumns columns={columns} size={size} countLabel={t('console.claims')} fontSize={11} />
            )}
          />
        </div>
      )}
    </>
  );
}
