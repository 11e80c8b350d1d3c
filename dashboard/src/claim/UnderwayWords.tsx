import { useI18n } from '../app/i18n/I18n.tsx';
import styles from './outcome-words.module.css';

/** It was sent, and nobody knows yet what became of it. */
export function UnderwayWords({ failures }: { failures: number }) {
  const { t, format } = useI18n();
  return (
    <p className={styles.words} data-kind="underway" role="status" data-testid="phone-underway">
      <strong>{t('phone.confirming')}</strong>
      {failures > 0 && <span>{t('phone.retrying', { attempt: format.number(failures + 1) })}</span>}
    </p>
  );
}
