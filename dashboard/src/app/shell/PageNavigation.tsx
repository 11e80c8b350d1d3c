import { useI18n } from '../i18n/I18n.tsx';
import { PAGES, type PageName, pageAddress } from '../route.ts';
import styles from './page-navigation.module.css';

/** The ways to the other pages about the same town. */
export function PageNavigation({ current }: { current: PageName }) {
  const { t } = useI18n();
  return (
    <nav className={styles.navigation} aria-label={t('navigation.label')}>
      <ul>
        {(Object.keys(PAGES) as PageName[]).map((page) => (
          <li key={page}>
            <a href={pageAddress(page, location.search)} aria-current={page === current ? 'page' : undefined}>
              {t(`navigation.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
