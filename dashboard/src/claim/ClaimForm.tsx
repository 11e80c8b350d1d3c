import { type FormEvent, useRef } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { BottomButton } from './BottomButton.tsx';
import styles from './claim-form.module.css';
import type { Door } from './door.query.ts';
import type { PledgeWords } from './intention.ts';
import type { Offer } from './offer-list.ts';
import { PledgeFields } from './PledgeFields.tsx';
import { pledgeIn } from './pledge.ts';

interface ClaimFormProps {
  offer: Offer;
  unit: string;
  status: Door['status'];
  isUnderway: boolean;
  /** There is nothing to claim here any more; the way on is back to the list. */
  isDone: boolean;
  onClaim: (pledge: PledgeWords | null) => void;
  onClose: () => void;
}

/** The bottom of a project's sheet: a pledge for those who have one, and the claim itself. */
export function ClaimForm({ offer, unit, status, isUnderway, isDone, onClaim, onClose }: ClaimFormProps) {
  const { t } = useI18n();
  const form = useRef<HTMLFormElement>(null);
  const isOpen = status === 'OPEN';
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!isUnderway && isOpen) onClaim(pledgeIn(new FormData(event.currentTarget)));
  }
  if (isDone && !isUnderway) {
    return (
      <div className={styles.form}>
        <BottomButton onClick={onClose} data-testid="phone-more">
          {t('phone.more')}
        </BottomButton>
      </div>
    );
  }
  return (
    <form ref={form} className={styles.form} onSubmit={submit}>
      {!isUnderway && isOpen && <PledgeFields />}
      <p className={styles.unit}>{isOpen ? t('phone.as', { unit }) : t(`phone.notOpen.${status}`)}</p>
      <BottomButton type="submit" isBusy={isUnderway} aria-disabled={!isOpen} data-testid="phone-claim">
        {isUnderway ? t('phone.confirming') : offer.reason === 'RENEWAL' ? t('phone.renew') : t('phone.claim')}
      </BottomButton>
    </form>
  );
}
