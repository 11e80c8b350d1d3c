// Codes are told once. They stand here, to be printed and cut, until they are put away or the page is left.
import { useEffect, useState } from 'react';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { Button } from '../../../ui/Button.tsx';
import { QrCode } from '../../../ui/QrCode.tsx';
import { claimAddress, isLoopback } from '../console/claim-address.ts';
import type { ConsoleMeeting } from '../console.query.ts';
import styles from './invitations.module.css';
import type { IssuedSlip } from './invitations.query.ts';

interface SlipSheetProps {
  meeting: ConsoleMeeting;
  slips: readonly IssuedSlip[];
  onPutAway: () => void;
}

/** One slip for each invitation, eight on a page of A4, with the code in letters and as a QR code. */
export function SlipSheet({ meeting, slips, onPutAway }: SlipSheetProps) {
  const { t, format } = useI18n();
  const [isPuttingAway, setPuttingAway] = useState(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  const told = slips.filter(hasCode);
  return (
    <section className={styles.sheet} aria-label={t('slip.title')} data-prints-alone data-testid="slips">
      <header className={styles.sheetHead}>
        <div>
          <h2>{t('slip.count', { count: format.number(told.length) })}</h2>
          <p>{t('slip.once')}</p>
          {told.length < slips.length && <p className={styles.warning}>{t('slip.untold')}</p>}
          {isLoopback(meeting) && <p className={styles.warning}>{t('door.loopback')}</p>}
        </div>
        <div className={styles.sheetActions}>
          <Button main onClick={() => print()}>
            {t('slip.print')}
          </Button>
          {isPuttingAway ? (
            <>
              <Button onClick={onPutAway}>{t('slip.putAwaySure')}</Button>
              <Button onClick={() => setPuttingAway(false)}>{t('form.cancel')}</Button>
            </>
          ) : (
            <Button onClick={() => setPuttingAway(true)}>{t('slip.putAway')}</Button>
          )}
        </div>
      </header>
      <ul className={styles.slips} data-theme="light">
        {told.map(({ id, code, unit }) => (
          <li key={id} className={styles.slip} data-testid="slip">
            <QrCode address={claimAddress(meeting, code)} />
            <div className={styles.words}>
              <p className={styles.unit}>{unit.name}</p>
              <p className={styles.meeting}>{meeting.name}</p>
              <p>
                {meeting.town.name} · {format.date(meeting.heldOn)}
              </p>
              <p className={styles.label}>{t('slip.code')}</p>
              <p className={styles.code} data-testid="slip-code">
                {code}
              </p>
              <p className={styles.how}>
                {t('slip.how', {
                  address: claimAddress(meeting).replace(/^https?:\/\//, ''),
                })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function hasCode(slip: IssuedSlip): slip is IssuedSlip & { code: string } {
  return slip.code !== null;
}
