import { useConnection } from '../app/connection/ConnectionContext.ts';
import { loudnessOf } from '../app/connection/loudness.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import styles from './connection-state.module.css';
import { useNow } from './useNow.ts';

const MARKS = { connecting: '◌', live: '●', lost: '⟳', refused: '✕' } as const;

/**
 * Says how fresh the page is, in a shape and in words, more loudly as the picture ages. `asOf` dates a picture that was kept
 * from before the page was opened.
 */
export function ConnectionState({ asOf = null }: { asOf?: number | null }) {
  const { t, format } = useI18n();
  const state = useConnection();
  const now = useNow(1_000);
  const loudness = loudnessOf(state, now);
  const isBlip = state.phase === 'lost' && loudness === 'quiet';
  const pictureFrom = state.asOf ?? asOf;
  const isOldPicture = state.phase === 'connecting' && asOf !== null;
  const phase = isBlip ? 'live' : isOldPicture ? 'lost' : state.phase;
  const words = {
    connecting: t('connection.connecting'),
    live: t('connection.live'),
    lost:
      pictureFrom === null
        ? t('connection.lostEmpty')
        : t('connection.lost', { time: format.moment(pictureFrom, now) }),
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
