import { useI18n } from '../../../app/i18n/I18n.tsx';
import { Badge } from '../../../ui/Badge.tsx';
import type { Pairing } from './pairing.query.ts';
import styles from './pairing-list.module.css';
import { daysBetween } from './pairing-time.ts';

/** From when until when a pairing is in force, a warning before it lapses, and when it was renewed. */
export function PairingTime({ pairing }: { pairing: Pairing }) {
  const { t, format } = useI18n();
  const { signedOn, lapsesOn, lapsesSoon, endedOn, isInForce, renewals } = pairing;
  const end = endedOn ?? lapsesOn;
  const daysLeft = lapsesOn && daysBetween(format.plainDate(Date.now()), lapsesOn);
  return (
    <p className={styles.time}>
      {end
        ? t('units.fromUntil', { from: format.date(signedOn), until: format.date(end) })
        : t('since', { date: format.date(signedOn) })}
      {!isInForce && <Badge tone="plain">{t(endedOn ? 'pairing.over.ended' : 'pairing.over.lapsed')}</Badge>}
      {lapsesSoon && daysLeft !== null && (
        <Badge tone="gold">
          <span aria-hidden="true">⚠ </span>
          {t('pairing.daysLeft', { count: daysLeft })}
        </Badge>
      )}
      {renewals.map(({ on, lapsesOn }) => (
        <span key={on}>
          {lapsesOn
            ? t('pairing.renewedUntil', { on: format.date(on), until: format.date(lapsesOn) })
            : t('pairing.renewedForGood', { on: format.date(on) })}
        </span>
      ))}
    </p>
  );
}
