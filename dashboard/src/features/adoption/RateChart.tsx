import { lazy } from 'react';
import { importPatiently } from '../../app/connection/import-patiently.ts';
import type { Rate } from '../../app/i18n/format.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';

const RateBars = lazy(() =>
  importPatiently(() => import('../../charts/RateBars.tsx')).then((module) => ({ default: module.RateBars })),
);

const ROW_HEIGHT = 40;

interface RateChartProps {
  title: string;
  nameTitle: string;
  rows: readonly { name: string; rate: Rate }[];
}

/** Rates of projects side by side, as bars or as a table. */
export function RateChart({ title, nameTitle, rows }: RateChartProps) {
  const { t, format } = useI18n();
  const bars = rows.map(({ name, rate }) => ({ name, ...rate, label: format.rate(rate) }));
  return (
    <ChartFrame
      title={title}
      unit={t('unit.projects')}
      rows={rows}
      columns={[
        { title: nameTitle, cell: (row) => row.name },
        { title: t('adoption.adopted'), isNumber: true, cell: ({ rate }) => format.number(rate.numerator) },
        { title: t('adoption.offered'), isNumber: true, cell: ({ rate }) => format.number(rate.denominator) },
        { title: t('adoption.rate'), isNumber: true, cell: ({ rate }) => format.percent(rate) },
      ]}
      height={rows.length * ROW_HEIGHT}
      summary={bars.map((bar) => `${bar.name} ${bar.label}`).join('; ')}
      draw={(size) => <RateBars bars={bars} size={size} />}
    />
  );
}
