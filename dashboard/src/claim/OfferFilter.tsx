import { useI18n } from '../app/i18n/I18n.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import styles from './offer-filter.module.css';
import { CATEGORIES } from './offer-list.ts';

interface OfferFilterProps {
  search: string;
  onSearch: (text: string | null) => void;
  category: string | null;
  onCategory: (category: string | null) => void;
}

/** What to look for, and in which category. */
export function OfferFilter({ search, onSearch, category, onCategory }: OfferFilterProps) {
  const { t } = useI18n();
  const chip = (value: string | null, name: string) => (
    <button
      key={name}
      type="button"
      className={styles.chip}
      aria-pressed={category === value}
      onClick={() => onCategory(category === value ? null : value)}
    >
      {name}
    </button>
  );
  return (
    <search className={styles.filter}>
      <SearchField label={t('phone.search')} value={search} onSearch={(text) => onSearch(text || null)} />
      <fieldset className={styles.chips} aria-label={t('phone.category.label')}>
        {chip(null, t('phone.category.all'))}
        {CATEGORIES.map((category) => chip(category, t(`category.${category}`)))}
      </fieldset>
    </search>
  );
}
