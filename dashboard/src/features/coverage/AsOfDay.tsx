import { useI18n } from '../../app/i18n/I18n.tsx';
import { Button } from '../../ui/Button.tsx';
import { useNow } from '../../ui/useNow.ts';
import styles from './as-of-day.module.css';
import { lookBackTo } from './view-address.ts';

/** The day that the page is as of: today, live, or one that is past. */
export function AsOfDay({ on }: { on: string | null }) {
  const { t, format } = useI18n();
  const today = format.plainDate(useNow(60_000));
  return (
    <div className={styles.day} data-past={on !== null || undefined}>
      <label>
        {t('coverage.asOf')}
        <input
          type="date"
          data-testid="as-of"
          value={on ?? today}
          max={today}
          onChange={({ target }) => {
            if (target.value && target.validity.valid) lookBackTo(target.value === today ? null : target.value);
          }}
        />
      </label>
      {on !== null && <Button onClick={() => lookBackTo(null)}>{t('coverage.today')}</Button>}
    </div>
  );
}
