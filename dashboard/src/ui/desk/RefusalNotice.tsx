import { useI18n } from '../../app/i18n/I18n.tsx';
import type { Refusal } from '../../app/writing/useIntention.ts';
import styles from './dialog.module.css';

/** Why an intention was refused, or that it is not known yet whether it was carried out. Nothing while neither is so. */
export function RefusalNotice({ refusal, isWaiting }: { refusal: Refusal | null; isWaiting: boolean }) {
  const { t } = useI18n();
  if (isWaiting) {
    return (
      <p className={styles.waiting} role="status" data-testid="intention-waiting">
        {t('writing.waiting')}
      </p>
    );
  }
  if (!refusal) return null;
  return (
    <p className={styles.refusal} role="alert" data-testid="refusal">
      {refusal.message}
    </p>
  );
}
