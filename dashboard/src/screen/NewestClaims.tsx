import { useI18n } from '../app/i18n/I18n.tsx';
import styles from './newest-claims.module.css';
import type { TickerRow } from './ticker.ts';

/** The newest claims; each unit's name stays for at least three seconds. `rows` is null before the first picture. */
export function NewestClaims({ rows }: { rows: readonly TickerRow[] | null }) {
  const { t, format } = useI18n();
  return (
    <section className={styles.newest}>
      <h2>{t('screen.latest')}</h2>
      {rows?.length === 0 && <p className={styles.empty}>{t('screen.latest.empty')}</p>}
      <ol data-testid="screen-latest">
        {rows?.map(({ claim, shownAt }) => (
          <li key={claim.id} data-fresh={shownAt > 0 || undefined}>
            <span className={styles.unit}>{claim.unit}</span>
            <span className={styles.project}>
              {t(`claim.${claim.kind}`)} · {claim.project}
            </span>
            <time>{format.brief(claim.claimedAt, Date.now())}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
