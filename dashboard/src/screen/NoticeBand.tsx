import { useI18n } from '../app/i18n/I18n.tsx';
import styles from './notice-band.module.css';

/** What the console has to say to the hall. */
export function NoticeBand({ text }: { text: string }) {
  const { t } = useI18n();
  return (
    <p className={styles.band} role="status" data-testid="screen-notice">
      <strong>{t('screen.notice')}</strong> {text}
    </p>
  );
}
