import { useI18n } from '../app/i18n/I18n.tsx';
import { Badge } from '../ui/Badge.tsx';
import { ConnectionState } from '../ui/ConnectionState.tsx';
import type { Door } from './door.query.ts';
import { MeetingState } from './MeetingState.tsx';
import type { PhoneBoard } from './phone-board.query.ts';
import styles from './phone-header.module.css';

interface PhoneHeaderProps {
  name: string;
  unit: string;
  status: Door['status'];
  /** Null until the board has come. */
  meeting: PhoneBoard['meeting'] | null;
}

/** For whom the phone claims, in which meeting, and whether it may. */
export function PhoneHeader({ name, unit, status, meeting }: PhoneHeaderProps) {
  const { t, format, locale, setLocale } = useI18n();
  return (
    <header className={styles.header}>
      <p className={styles.meeting}>
        {meeting?.name ?? name} {meeting?.town.isExample && <Badge tone="gold">{t('phone.example')}</Badge>}
      </p>
      <h1>{unit}</h1>
      <div className={styles.states}>
        <MeetingState status={status} />
        <ConnectionState />
        <button type="button" onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>
          {t('phone.language')}
        </button>
      </div>
      {status !== 'OPEN' && (
        <p className={styles.notOpen} role="status" data-testid="phone-not-open">
          {t(`phone.notOpen.${status}`)}
        </p>
      )}
      {status === 'OPEN' && meeting?.closesAt && (
        <p className={styles.closes}>{t('phone.closesAt', { time: format.minute(meeting.closesAt) })}</p>
      )}
    </header>
  );
}
