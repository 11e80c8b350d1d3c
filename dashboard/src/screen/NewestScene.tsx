import { useI18n } from '../app/i18n/I18n.tsx';
import type { LandedClaim } from './landed-claims.ts';
import styles from './newest-scene.module.css';
import { Scene } from './Scene.tsx';
import type { Ticker } from './ticker.ts';

const ROWS = 8;

interface NewestSceneProps {
  /** Every standing claim, the earliest first. */
  claims: readonly LandedClaim[];
  ticker: Ticker | null;
}

/** The newest claims, large: first those whose turn it is to be read, below them the ones before. */
export function NewestScene({ claims, ticker }: NewestSceneProps) {
  const { t, format } = useI18n();
  const rows = ticker?.rows ?? [];
  const notNow = new Set([...rows.map(({ claim }) => claim.id), ...(ticker?.waiting ?? []).map(({ id }) => id)]);
  const earlier = claims.filter(({ id }) => !notNow.has(id)).toReversed();
  const shown = [...rows, ...earlier.map((claim) => ({ claim, shownAt: 0 }))].slice(0, ROWS);
  return (
    <Scene title={t('screen.latest')}>
      <ol className={styles.rows}>
        {shown.map(({ claim, shownAt }) => (
          <li key={claim.id} data-fresh={shownAt > 0 || undefined}>
            <span className={styles.unit}>{claim.unit}</span>
            <time>{format.brief(claim.claimedAt, Date.now())}</time>
            <span className={styles.project}>
              {t(`claim.${claim.kind}`)} · {claim.project}
            </span>
          </li>
        ))}
      </ol>
      {shown.length === 0 && <p className={styles.empty}>{t('screen.latest.empty')}</p>}
    </Scene>
  );
}
