import { useCallback, useState } from 'react';
import { failureWord } from '../../app/connection/failure.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useKept } from '../../app/reading/useKept.ts';
import { useReading } from '../../app/reading/useReading.ts';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { Trail } from '../../ui/Trail.tsx';
import { CoverageTreemap } from './CoverageTreemap.tsx';
import { isSmallest } from './coverage-kind.ts';
import { CoverageMapQuery } from './coverage-map.query.ts';
import styles from './map-panel.module.css';
import { NoSuchGrid } from './NoSuchGrid.tsx';
import { SmallestGrid } from './SmallestGrid.tsx';
import { lookInto, type useCoverageView } from './view-address.ts';

interface MapPanelProps {
  town: ViewerTown;
  view: ReturnType<typeof useCoverageView>;
  /** The state of the town that the picture has to be of. */
  version: string;
}

/** What is looked into: the town or a part of it as a picture, or one of the smallest grids in words. */
export function MapPanel({ town, view: { kind, within, on }, version }: MapPanelProps) {
  const { t } = useI18n();
  const { answer, error } = useReading(CoverageMapQuery, { town: town.code, kind, within, on }, { version });
  const map = useKept(answer?.coverageMap ?? null, !answer);
  // Where the keyboard's focus goes in the next picture; nowhere until the reader has taken a step in this one.
  const [entry, setEntry] = useState<string | null>(null);

  const path = map?.within.path ?? [];
  const [here, parent, top] = [path.at(-1)?.id ?? null, path.at(-2)?.id ?? null, path[0]?.id];
  const open = useCallback((grid: string | null) => {
    setEntry('');
    lookInto(grid);
  }, []);
  const goUp = useCallback(() => {
    if (parent === null) return;
    setEntry(here);
    lookInto(parent === top ? null : parent);
  }, [here, parent, top]);

  const isGone = error && failureWord(error) === 'no-permission';
  if (isGone && within !== null) return <NoSuchGrid />;
  if (isGone || !map) return <ReadingState error={error} />;
  const trail = path.length > 1 && (
    <Trail
      label={t('grid.trail')}
      places={path}
      changesTo={({ id }) => ({ within: id === top ? null : id })}
      onStep={() => setEntry('')}
    />
  );
  return (
    <div className={styles.panel} data-testid="coverage-map" data-awaited={!answer || undefined}>
      <ReadingProblem error={error} />
      {isSmallest(map.within.level, map.kind) ? (
        <SmallestGrid grid={map.within} trail={trail} />
      ) : (
        <CoverageTreemap map={map} trail={trail} entry={entry} onOpen={open} onUp={goUp} />
      )}
    </div>
  );
}
