import { useConnection } from '../app/connection/ConnectionContext.ts';
import { freshnessOf } from '../app/connection/freshness.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import styles from './connection-state.module.css';
import { useNow } from './useNow.ts';

const MARKS = { connecting: '◌', live: '●', lost: '⟳', denied: '✕', refused: '✕' } as const;

/**
 * Says how fresh the page is, in a shape and in words, more loudly as the picture ages. `keptFrom` dates a picture that
 * this connection has not brought.
 */
export function ConnectionState({ keptFrom = null }: { keptFrom?: number | null }) {
  const { t, format } = useI18n();
  const now = useNow(1_000);
  const { phase, loudness, asOf } = freshnessOf(useConnection(), keptFrom, now);
  const words = {
    connecting: t('connection.connecting'),
    live: t('connection.live'),
    lost: asOf === null ? t('connection.lostEmpty') : t('connection.lost', { time: format.moment(asOf, now) }),
    denied: asOf === null ? t('connection.deniedEmpty') : t('connection.denied', { time: format.moment(asOf, now) }),
    refused: t('connection.refused'),
  }[phase];
  return (
    <span
      className={styles.state}
      data-testid="connection-state"
      data-phase={phase}
      data-loudness={loudness}
      role="status"
    >
      <span aria-hidden="true" className={styles.mark}>
        {MARKS[phase]}
      </span>
      {words}
    </span>
  );
}
