import { useI18n } from '../../../app/i18n/I18n.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import { QrCode } from '../../../ui/QrCode.tsx';
import type { ConsoleMeeting } from '../console.query.ts';
import { claimAddress, isLoopback } from './claim-address.ts';
import styles from './console.module.css';

/** The way in for phones, as the walls show it. */
export function DoorPanel({ meeting }: { meeting: ConsoleMeeting }) {
  const { t } = useI18n();
  const address = claimAddress(meeting);
  return (
    <Section title={t('door.title')} testId="door">
      <div className={styles.door}>
        <QrCode address={address} testId="console-qr" />
        <div>
          <p className={styles.detail}>{t('door.code')}</p>
          <p className={styles.code} data-testid="claim-code">
            {meeting.claimCode}
          </p>
          <p className={styles.address}>{address.replace(/^https?:\/\//, '')}</p>
          {isLoopback(meeting) && <p className={styles.warning}>{t('door.loopback')}</p>}
        </div>
      </div>
    </Section>
  );
}
