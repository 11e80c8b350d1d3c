import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/I18n.tsx';
import { PAGES, type PageName, pageAddress } from '../route.ts';
import styles from './page-navigation.module.css';

/** The ways to the other pages about the same town. */
export function PageNavigation({ current }: { current: PageName }) {
  const { t } = useI18n();
  const here = useRef<HTMLAnchorElement>(null);
  // A phone has room for some of the pages only: the present one comes into view.
  useEffect(() => {
    const list = here.current?.closest('ul');
    if (here.current && list) list.scrollLeft = here.current.offsetLeft - list.offsetLeft - list.clientWidth / 3;
  }, []);
  return (
    <nav className={styles.navigation} aria-label={t('navigation.label')}>
      <ul>
        {(Object.keys(PAGES) as PageName[]).map((page) => (
          <li key={page}>
            <a
              ref={page === current ? here : undefined}
              href={pageAddress(page, location.search)}
              aria-current={page === current ? 'page' : undefined}
            >
              {t(`navigation.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
