import { useI18n } from '../app/i18n/I18n.tsx';
import styles from './claim-form.module.css';

/** What the unit promises with the claim; nobody has to. */
export function PledgeFields() {
  const { t } = useI18n();
  return (
    <details className={styles.pledge}>
      <summary>{t('phone.pledge')}</summary>
      <label>
        {t('phone.pledge.inKind')}
        <input name="inKind" maxLength={500} placeholder={t('phone.pledge.inKind.hint')} autoComplete="off" />
      </label>
      <div className={styles.counts}>
        <label>
          {t('phone.pledge.volunteers')}
          <input name="volunteers" inputMode="numeric" maxLength={6} autoComplete="off" />
        </label>
        <label>
          {t('phone.pledge.amount')}
          <input name="amountYuan" inputMode="decimal" maxLength={12} autoComplete="off" />
        </label>
      </div>
    </details>
  );
}
