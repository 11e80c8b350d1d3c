import type { ReactNode } from 'react';
import { useI18n } from '../i18n/I18n.tsx';
import mark from './mark.svg';
import styles from './page-shell.module.css';
import { LanguageSwitch, ThemeSwitch } from './Switches.tsx';

interface PageShellProps {
  /** The ways to the other pages. */
  navigation?: ReactNode;
  /** Beside the name: the town, the season, badges. */
  place?: ReactNode;
  /** At the far end: connection, account. */
  state?: ReactNode;
  children: ReactNode;
}

/** The frame of every page for desks and phones: header and main part. */
export function PageShell({ navigation, place, state, children }: PageShellProps) {
  const { t } = useI18n();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <a className={styles.brand} href="/" aria-label={t('product.name')}>
          <img src={mark} alt="" width={28} height={28} />
          <span>{t('product.name')}</span>
        </a>
        {navigation}
        <div className={styles.place}>{place}</div>
        <div className={styles.state}>
          {state}
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
