import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { ClaimForm } from './ClaimForm.tsx';
import type { ClaimDesk, Underway } from './claim-desk.ts';
import type { Door } from './door.query.ts';
import { OutcomeWords } from './OutcomeWords.tsx';
import { OwnClaimPanel } from './OwnClaimPanel.tsx';
import { type Offer, stillFreeLike } from './offer-list.ts';
import styles from './offer-sheet.module.css';
import type { Outcome } from './outcome.ts';
import { StillFree } from './StillFree.tsx';
import { UnderwayWords } from './UnderwayWords.tsx';

const MOST_ALTERNATIVES = 3;

interface OfferSheetProps {
  offer: Offer;
  offers: readonly Offer[];
  unit: string;
  status: Door['status'];
  underway: Underway | null;
  outcome: Outcome | null;
  desk: ClaimDesk;
  onOpen: (project: string) => void;
  onClose: () => void;
}

/** One project: what it needs, and the one thing that can be done with it now, at the bottom. */
export function OfferSheet({ offer, offers, unit, status, underway, outcome, desk, onOpen, onClose }: OfferSheetProps) {
  const { t, format } = useI18n();
  const { project, slotsLeft, claim } = offer;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    // A tap beside the sheet closes it: that is the dialog itself, everything else lies in its frame.
    const closeBeside = (event: MouseEvent) => event.target === sheet && sheet?.close();
    sheet?.addEventListener('click', closeBeside);
    return () => sheet?.removeEventListener('click', closeBeside);
  }, []);
  const seen = useRef({ desk, outcome });
  seen.current = { desk, outcome };
  // Whoever has seen what became of it needs no notice of it.
  useEffect(
    () => () => {
      if (seen.current.outcome) seen.current.desk.dismiss(project.id);
    },
    [project.id],
  );

  const isMissed = !claim && (outcome?.kind === 'full' || (slotsLeft <= 0 && !underway));
  // Before their eyes, and before they tapped: the button has gone, so it is said why.
  const [wasFree] = useState(slotsLeft > 0);
  const missed: Outcome | null = isMissed && wasFree ? { kind: 'full', faster: null } : null;
  const words = outcome ?? missed;
  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby="offer-name"
      onClose={onClose}
      data-testid="phone-sheet"
    >
      <div className={styles.frame}>
        <header className={styles.header}>
          <p>{t(`category.${project.category}`)}</p>
          <h2 id="offer-name">{project.name}</h2>
          <button type="button" className={styles.close} aria-label={t('phone.close')} onClick={onClose}>
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        <div className={styles.body}>
          <dl className={styles.facts}>
            {project.need && <Fact name={t('phone.need')}>{project.need}</Fact>}
            <Fact name={t('phone.place')}>{project.grid.name}</Fact>
            <Fact name={t('phone.slots')}>
              {slotsLeft > 0
                ? t('phone.slotsLeft', { left: format.number(slotsLeft), slots: format.number(project.slots) })
                : t('phone.full')}
            </Fact>
          </dl>
          {words && <OutcomeWords outcome={words} unit={unit} />}
          {underway && <UnderwayWords failures={underway.failures} />}
          {isMissed && <StillFree offers={stillFreeLike(offer, offers, MOST_ALTERNATIVES)} onOpen={onOpen} />}
          {claim && !underway && (
            <OwnClaimPanel
              key={claim.id}
              claim={claim}
              unit={unit}
              isNew={outcome?.kind === 'claimed' || outcome?.kind === 'already'}
              onWithdraw={(reason) => desk.withdraw(project.id, claim.id, reason)}
            />
          )}
        </div>
        <ClaimForm
          offer={offer}
          unit={unit}
          status={status}
          isUnderway={underway !== null}
          isDone={claim !== null || isMissed || outcome?.kind === 'withdrawn'}
          onClaim={(pledge) => desk.claim(project.id, pledge)}
          onClose={onClose}
        />
      </div>
    </dialog>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
