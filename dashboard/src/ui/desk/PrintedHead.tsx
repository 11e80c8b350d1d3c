import type { ReactNode } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { useDesk } from '../../app/writing/desk.ts';
import styles from './printed-head.module.css';

/**
 * What a printed page says on top of what is on the screen: whose it is, of which day and which revision of the town; and
 * what else `children` say, a list's filters say.
 */
export function PrintedHead({ children }: { children?: ReactNode }) {
  const { t, format } = useI18n();
  const { town, version } = useDesk();
  const [, revision = '0'] = version.split(':');
  return (
    <p className={styles.printed}>
      {t('print.head', {
        town: town.name,
        date: format.date(format.plainDate(Date.now())),
        revision: format.number(Number(revision)),
      })}
      {children && (
        <>
          <br />
          {children}
        </>
      )}
    </p>
  );
}
