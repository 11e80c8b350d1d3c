import { type FormEvent, useState } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { Button } from '../ui/Button.tsx';
import type { OwnClaim } from './outcome.ts';
import styles from './own-claim-panel.module.css';

interface OwnClaimPanelProps {
  claim: OwnClaim;
  unit: string;
  /** It has just been told of; it need not be told again. */
  isNew: boolean;
  onWithdraw: (reason: string | null) => void;
}

/** The unit's own claim, and a way to take it back that nobody takes by accident. */
export function OwnClaimPanel({ claim, unit, isNew, onWithdraw }: OwnClaimPanelProps) {
  const { t, format } = useI18n();
  const [isAsking, setAsking] = useState(false);
  function withdraw(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onWithdraw(String(new FormData(event.currentTarget).get('reason') ?? '').trim() || null);
  }
  const facts = { unit, kind: t(`claim.${claim.kind}`), time: format.moment(claim.claimedAt, Date.now()) };
  return (
    <section className={styles.panel}>
      {!isNew && <p data-testid="phone-own-claim">✓ {t('phone.already.detail', facts)}</p>}
      {claim.status === 'ACTIVE' && !isAsking && <Button onClick={() => setAsking(true)}>{t('phone.withdraw')}</Button>}
      {isAsking && (
        <form onSubmit={withdraw}>
          <label>
            {t('phone.withdraw.reason')}
            <input name="reason" maxLength={500} autoComplete="off" />
          </label>
          <div className={styles.actions}>
            <Button onClick={() => setAsking(false)}>{t('phone.withdraw.keep')}</Button>
            <Button type="submit">{t('phone.withdraw.confirm')}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
