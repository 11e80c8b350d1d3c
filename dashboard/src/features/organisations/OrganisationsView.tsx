import { useState } from 'react';
import { changeAddress, useParameter } from '../../app/address.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { StepLink } from '../../app/StepLink.tsx';
import type { ViewerTown } from '../../app/viewer/viewer.query.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { GridDetail } from './GridDetail.tsx';
import { GridTree } from './GridTree.tsx';
import styles from './organisations-view.module.css';
import { SearchResults } from './SearchResults.tsx';

interface OrganisationsViewProps {
  town: ViewerTown;
  rootId: string;
  /** The state of the town that everything shown has to be of. */
  version: string;
}

/** The tree at one side, what is chosen in it at the other. A phone shows one of the two. */
export function OrganisationsView({ town, rootId, version }: OrganisationsViewProps) {
  const { t } = useI18n();
  const chosen = useParameter('grid');
  const search = useParameter('q') ?? '';
  // The way down to the chosen grid, once its detail has come: the tree opens along it.
  const [path, setPath] = useState<readonly string[]>([]);
  return (
    <div className={styles.view} data-chosen={chosen !== null || undefined}>
      <h1>{t('organisations.title')}</h1>
      <div className={styles.columns}>
        <div className={styles.finder}>
          <SearchField
            label={t('organisations.search')}
            value={search}
            onSearch={(text) => changeAddress({ q: text || null }, 'correction')}
          />
          {search && <SearchResults town={town.code} search={search} version={version} />}
          <div hidden={search !== ''}>
            <GridTree rootId={rootId} chosen={chosen ?? rootId} path={path} version={version} />
          </div>
        </div>
        <div className={styles.detail}>
          <StepLink className={styles.back} changes={{ grid: null }}>
            {t('organisations.back')}
          </StepLink>
          <GridDetail town={town} grid={chosen ?? rootId} version={version} onPath={setPath} />
        </div>
      </div>
    </div>
  );
}
