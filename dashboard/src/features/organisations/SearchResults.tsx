import type { ReactNode } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useReading } from '../../app/reading/useReading.ts';
import { StepLink } from '../../app/StepLink.tsx';
import { StatePanel } from '../../ui/StatePanel.tsx';
import { RegisterSearchQuery } from './search.query.ts';
import styles from './search-results.module.css';

const MOST_OF_EACH = 20;

interface SearchResultsProps {
  town: string;
  search: string;
  version: string;
}

/** What has the text in its name. A result opens the tree where it is. */
export function SearchResults({ town, search, version }: SearchResultsProps) {
  const { t, format } = useI18n();
  const { answer, error } = useReading(RegisterSearchQuery, { town, search, first: MOST_OF_EACH }, { version });
  if (!answer) return <ReadingState error={error} />;
  const { grids, organisations, stations } = answer;
  const found = grids.totalCount + organisations.totalCount + stations.totalCount;
  const groupTitle = (name: 'grids' | 'organisations' | 'stations', count: number) =>
    t(`organisations.found.${name}`, { count: format.number(count) });
  return (
    <div className={styles.results} data-testid="search-results">
      <p className="only-heard" role="status">
        {t('organisations.found', { count: format.number(found) })}
      </p>
      {found === 0 && <StatePanel kind="empty" title={t('organisations.foundNothing', { search })} />}
      <Group title={groupTitle('grids', grids.totalCount)} isShown={grids.totalCount > 0}>
        {grids.nodes.map(({ id, name, level, parent }) => (
          <Result key={id} grid={id} name={name} detail={[t(`level.${level}`), parent?.name]} />
        ))}
      </Group>
      <Group title={groupTitle('organisations', organisations.totalCount)} isShown={organisations.totalCount > 0}>
        {organisations.nodes.map(({ id, name, kind, grid, unit }) => (
          <Result
            key={id}
            grid={grid?.id ?? unit?.home?.id}
            name={name}
            detail={[t(`organisation.kind.${kind}`), grid?.name ?? unit?.name]}
          />
        ))}
      </Group>
      <Group title={groupTitle('stations', stations.totalCount)} isShown={stations.totalCount > 0}>
        {stations.nodes.map(({ id, name, tier, grid }) => (
          <Result key={id} grid={grid.id} name={name} detail={[t(`station.tier.${tier}`), grid.name]} />
        ))}
      </Group>
    </div>
  );
}

function Group({ title, isShown, children }: { title: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

interface ResultProps {
  /** The grid that the tree opens at; without one there is no place to go to. */
  grid: string | undefined;
  name: string;
  detail: readonly (string | undefined)[];
}

function Result({ grid, name, detail }: ResultProps) {
  return (
    <li>
      {grid ? <StepLink changes={{ grid, q: null }}>{name}</StepLink> : <span>{name}</span>}
      <span className={styles.detail}>{detail.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
