import { type ReactNode, useEffect } from 'react';
import { failureWord } from '../../app/connection/failure.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingProblem } from '../../app/reading/ReadingProblem.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useKept } from '../../app/reading/useKept.ts';
import { useReading } from '../../app/reading/useReading.ts';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { Badge } from '../../ui/Badge.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { GridFacts } from './GridFacts.tsx';
import styles from './grid-detail.module.css';
import { GridDetailQuery } from './grid-detail.query.ts';
import { OrganisationCard } from './OrganisationCard.tsx';
import { PairingCard } from './PairingCard.tsx';
import { PostRow } from './PostRow.tsx';
import { StationCard } from './StationCard.tsx';

interface GridDetailProps {
  town: ViewerTown;
  grid: string;
  version: string;
  /** Told the ids from the town down to the grid, once they are known. */
  onPath: (path: readonly string[]) => void;
}

/** Everything that is seated in one grid. */
export function GridDetail({ town, grid, version, onPath }: GridDetailProps) {
  const { t } = useI18n();
  const { answer, error } = useReading(GridDetailQuery, { town: town.code, grid }, { version });
  const kept = useKept(answer, !answer);
  const node = kept?.node;
  const shown = node?.__typename === 'Grid' ? node : null;
  const path = shown?.path.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (path) onPath(path.split(' '));
  }, [path, onPath]);

  const isGone = error ? failureWord(error) === 'no-permission' : kept !== null && !shown;
  if (isGone) {
    return <StatePanel kind="empty" title={t('organisations.gone.title')} detail={t('organisations.gone.detail')} />;
  }
  if (!shown || !kept) return <ReadingState error={error} />;
  const { organisations, posts, stations, pairings } = shown;
  return (
    <article className={styles.grid} data-awaited={!answer || undefined} data-testid="grid-detail">
      <ReadingProblem error={error} />
      {shown.path.length > 1 && (
        <Trail label={t('grid.trail')} places={shown.path} changesTo={({ id }) => ({ grid: id })} />
      )}
      <header className={styles.heading}>
        <h2>{shown.name}</h2>
        <Badge tone="plain">{shown.level === 'AREA' ? town.areaLabel : t(`level.${shown.level}`)}</Badge>
      </header>
      <GridFacts grid={shown} counts={kept} />
      <Section
        title={t('organisations.organisations')}
        count={organisations.length}
        empty={t('organisations.noOrganisation')}
      >
        <ul className={styles.cards}>
          {organisations.map((organisation) => (
            <OrganisationCard key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      </Section>
      <Section title={t('organisations.posts')} count={posts.length} empty={t('organisations.noPost')}>
        <ul className={styles.rows}>
          {posts.map((post) => (
            <PostRow key={post.id} post={post} />
          ))}
        </ul>
      </Section>
      <Section title={t('organisations.stations')} count={stations.length} empty={t('organisations.noStation')}>
        <ul className={styles.cards}>
          {stations.map((station) => (
            <StationCard key={station.id} station={station} />
          ))}
        </ul>
      </Section>
      <Section title={t('organisations.pairings')} count={pairings.length} empty={t('organisations.noPairing')}>
        <ul className={styles.cards}>
          {pairings.map((pairing) => (
            <PairingCard key={pairing.id} pairing={pairing} />
          ))}
        </ul>
      </Section>
    </article>
  );
}

interface SectionProps {
  title: string;
  count: number;
  empty: string;
  children: ReactNode;
}

function Section({ title, count, empty, children }: SectionProps) {
  const { format } = useI18n();
  return (
    <section>
      <h3>
        {title} <span className={styles.count}>{format.number(count)}</span>
      </h3>
      {count === 0 ? <p className={styles.empty}>{empty}</p> : children}
    </section>
  );
}
