import { useI18n } from '../app/i18n/I18n.tsx';
import type { Door } from './door.query.ts';
import styles from './meeting-state.module.css';

const MARKS = { SCHEDULED: '○', OPEN: '●', CLOSED: '■', CANCELLED: '✕' } as const;

/** How far the meeting is, in a shape and a word. */
export function MeetingState({ status }: { status: Door['status'] }) {
  const { t } = useI18n();
  return (
    <span className={styles.state} data-status={status} data-testid="phone-status">
      <span aria-hidden="true">{MARKS[status]}</span> {t(`phone.status.${status}`)}
    </span>
  );
}
