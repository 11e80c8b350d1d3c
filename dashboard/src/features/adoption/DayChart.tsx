import { lazy } from 'react';
import { importPatiently } from '../../app/connection/import-patiently.ts';
import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { fillTime } from '../../charts/fill-time.ts';

export const DayChartFragment = graphql(`
  fragment DayChart on Adoption {
    claimsByDay { date count }
  }
`);

const CountColumns = lazy(() =>
  importPatiently(() => import('../../charts/CountColumns.tsx')).then((module) => ({ default: module.CountColumns })),
);

const HEIGHT = 220;
const DAY_MS = 86_400_000;
const MOST_DAYS = 400;
/** A year of days on a phone would be thinner than a hair: only the latest that can be seen are drawn. */
const NARROWEST_DAY_PX = 4;

const plainDate = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Claims of the season, by day: as many of the latest days as can be seen, all of them in the table. */
export function DayChart({ adoption }: { adoption: FragmentOf<typeof DayChartFragment> }) {
  const { t, format } = useI18n();
  const { claimsByDay } = readFragment(DayChartFragment, adoption);
  const days = fillTime(
    claimsByDay.map(({ date, count }) => ({ at: Date.parse(date), count })),
    DAY_MS,
    MOST_DAYS,
  );
  const columns = days.map(({ at, count }) => ({ name: format.day(plainDate(at)), count }));
  const summary = t('adoption.byDay.summary', {
    from: columns.at(0)?.name ?? '',
    to: columns.at(-1)?.name ?? '',
    count: format.number(days.reduce((sum, { count }) => sum + count, 0)),
  });
  return (
    <ChartFrame
      title={t('adoption.byDay')}
      unit={t('unit.claims')}
      rows={claimsByDay}
      columns={[
        { title: t('adoption.day'), cell: ({ date }) => format.date(date) },
        { title: t('adoption.count'), isNumber: true, cell: ({ count }) => format.number(count) },
      ]}
      height={HEIGHT}
      summary={summary}
      draw={(size) => (
        <CountColumns
          columns={columns.slice(-Math.floor(size.width / NARROWEST_DAY_PX))}
          size={size}
          countLabel={t('adoption.count')}
        />
      )}
      empty={t('adoption.byDay.empty')}
    />
  );
}
