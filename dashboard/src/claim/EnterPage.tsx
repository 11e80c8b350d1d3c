import { useState } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { AccountForm } from './AccountForm.tsx';
import type { Door } from './door.query.ts';
import styles from './enter-page.module.css';
import { InvitationForm } from './InvitationForm.tsx';
import { MeetingState } from './MeetingState.tsx';

interface EnterPageProps {
  code: string;
  door: Door;
  /** The code that a personal link brought, or that was sent before and not answered. */
  invitation: string | null;
  /** Whether somebody was inside on this page until now. */
  hasEnded: boolean;
  onEntered: () => void;
}

/** Before the door: which meeting it is, and a way in, within a thumb's reach. */
export function EnterPage({ code, door, invitation, hasEnded, onEntered }: EnterPageProps) {
  const { t, format, locale, setLocale } = useI18n();
  const [way, setWay] = useState<'invitation' | 'account'>('invitation');
  return (
    <div className={styles.enter}>
      <header className={styles.header}>
        <p>
          {door.townName} · {format.date(door.heldOn)}
        </p>
        <h1>{door.name}</h1>
        <MeetingState status={door.status} />
      </header>
      {hasEnded && (
        <p className={styles.ended} role="status">
          {t('phone.enter.ended')}
        </p>
      )}
      {way === 'invitation' ? (
        <InvitationForm code={code} invitation={invitation} onEntered={onEntered} />
      ) : (
        <AccountForm onEntered={onEntered} />
      )}
      <footer className={styles.footer}>
        <button type="button" onClick={() => setWay(way === 'account' ? 'invitation' : 'account')}>
          {way === 'account' ? t('phone.enter.withInvitation') : t('phone.enter.withAccount')}
        </button>
        <button type="button" onClick={() => setLocale(locale === 'en' ? 'zh-CN' : 'en')}>
          {t('phone.language')}
        </button>
      </footer>
    </div>
  );
}
