import { lazy, type ReactNode, useCallback, useMemo, useState } from 'react';
import { importPatiently } from '../../app/connection/import-patiently.ts';
import type { Rate } from '../../app/i18n/format.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { StepLink } from '../../app/StepLink.tsx';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { ShadeLegend } from '../../charts/ShadeLegend.tsx';
import type { PlacedTile } from '../../charts/treemap-places.ts';
import { COUNTED_LEVEL } from './coverage-kind.ts';
import type { CoverageMap } from './coverage-map.query.ts';
import { growTree } from './grow-tree.ts';
import styles from './map-panel.module.css';
import { ratesByKind } from './rates-by-kind.ts';

const Treemap = lazy(() =>
  importPatiently(() => import('../../charts/Treemap.tsx')).then((module) => ({ default: module.Treemap })),
);

/** What of the window's height stands above and below the picture on a desk. */
const BESIDE_PX = 430;
const LOWEST_PX = 420;
const HIGHEST_PX = 900;

interface CoverageTreemapProps {
  map: CoverageMap;
  /** The way back up. */
  trail: ReactNode;
  onOpen: (grid: string) => void;
  onUp: () => void;
  entry: string | null;
}

/** The grids of a town, or of a part of it, as one picture; and the same as a table. */
export function CoverageTreemap({ map, trail, onOpen, onUp, entry }: CoverageTreemapProps) {
  const { t, format } = useI18n();
  const [pointed, setPointed] = useState<PlacedTile[]>([]);
  const { within, kind } = map;
  const tiles = useMemo(() => growTree(map.tiles, map.within.id, map.kind), [map]);
  const describe = useCallback(
    (rate: Rate) =>
      rate.denominator === 1 ? t(rate.numerator === 1 ? 'coverage.covered' : 'coverage.blank') : format.rate(rate),
    [t, format],
  );
  const open = useCallback(
    (grid: string) => {
      setPointed([]);
      onOpen(grid);
    },
    [onOpen],
  );
  const heightPx = Math.min(HIGHEST_PX, Math.max(LOWEST_PX, window.innerHeight - BESIDE_PX));
  const total = format.rate(ratesByKind(within.coverage)[kind]);
  const smallest = pointed.at(-1);
  return (
    <ChartFrame
      title={t('coverage.mapOf', { place: within.name, kind: t(`coverage.kind.${kind}`) })}
      unit={t(`coverage.unit.${COUNTED_LEVEL[kind]}`)}
      rows={tiles}
      columns={[
        {
          title: t('coverage.grid'),
          cell: ({ id, name }) => <StepLink changes={{ within: id }}>{name}</StepLink>,
        },
        {
          title: t('grid.households'),
          isNumber: true,
          cell: ({ households }) => (households === null ? '—' : format.number(households)),
        },
        { title: t('coverage.coveredCount'), isNumber: true, cell: ({ rate }) => format.number(rate.numerator) },
        { title: t('coverage.all'), isNumber: true, cell: ({ rate }) => format.number(rate.denominator) },
        { title: t('coverage.rate'), isNumber: true, cell: ({ rate }) => format.percent(rate) },
      ]}
      height={heightPx}
      summary={t('coverage.mapSummary', { place: within.name, rate: total })}
      empty={t('coverage.empty')}
      hasControls
      below={
        <div className={styles.foot}>
          <p className={styles.pointed} aria-hidden="true">
            {smallest
              ? `${pointed.map(({ name }) => name).join(' › ')} · ${describe(smallest.rate)}`
              : t('coverage.pointHint')}
          </p>
          <ShadeLegend
            words={{
              none: t('coverage.shade.none'),
              few: t('coverage.shade.few'),
              some: t('coverage.shade.some'),
              most: t('coverage.shade.most'),
              all: t('coverage.shade.all'),
            }}
          />
        </div>
      }
      draw={(size) => (
        <Treemap
          key={within.id}
          tiles={tiles}
          size={size}
          describe={describe}
          onOpen={open}
          onUp={onUp}
          onPoint={setPointed}
          entry={entry}
        />
      )}
    >
      <div className={styles.place}>
        {trail}
        <p className={styles.total} data-testid="map-total">
          {total}
        </p>
      </div>
    </ChartFrame>
  );
}
