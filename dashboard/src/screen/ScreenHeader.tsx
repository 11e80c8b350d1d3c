import { useI18n } from '../app/i18n/I18n.tsx';
import { Badge } from '../ui/Badge.tsx';
import { useNow } from '../ui/useNow.ts';
import type { Board } from './board.query.ts';
import styles from './screen-header.module.css';

const MARKS = { SCHEDULED: '○', OPEN: '●', CLOSED: '■', CANCELLED: '✕' } as const;

/** Whose meeting it is, whether claiming is on, and the time in the hall. */
export function ScreenHeader({ meeting }: { meeting: Board['meeting'] }) {
  const { t, format } = useI18n();
  const now = useNow(1_000);
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <p className={styles.town}>
          {meeting.town.name} · {meeting.season.name} · {format.date(meeting.heldOn)}{' '}
          {meeting.town.isExample && <Badge tone="gold">{t('example.badge')}</Badge>}
        </p>
        <h1>{meeting.name}</h1>
      </div>
      <p className={styles.status} data-status={meeting.status}>
        <span aria-hidden="true">{MARKS[meeting.status]}</span> {t(`screen.status.${meeting.status}`)}
        {meeting.status === 'OPEN' && meeting.closesAt !== null && (
          <> · {t('screen.closesAt', { time: format.minute(meeting.closesAt) })}</>
        )}
      </p>
      <time className={styles.clock}>{format.time(now)}</time>
    </header>
  );
}
