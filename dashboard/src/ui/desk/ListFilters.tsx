import type { ReactNode } from 'react';
import { useHasParameter, useParameter } from '../../app/address.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { narrowList } from '../../app/list-address.ts';
import { Button } from '../Button.tsx';
import { SearchField } from '../SearchField.tsx';
import styles from './list-filters.module.css';

interface ListFiltersProps {
  /** What can be looked for; it is `q` in the address. */
  searchLabel: string;
  /** The parameters of the address that narrow the list besides `q`. */
  names: readonly string[];
  /** The other filters. */
  children: ReactNode;
}

/** What narrows a list: a search, other filters, and how to be rid of them all. Everything is in the address. */
export function ListFilters({ searchLabel, names, children }: ListFiltersProps) {
  const { t } = useI18n();
  const all = ['q', ...names];
  const isNarrowed = useHasParameter(all);
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label={searchLabel}
          value={useParameter('q') ?? ''}
          onSearch={(text) => narrowList({ q: text || null }, 'correction')}
        />
      </div>
      {children}
      {isNarrowed && (
        <Button onClick={() => narrowList(Object.fromEntries(all.map((name) => [name, null])))}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  );
}
