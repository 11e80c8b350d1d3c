import { useI18n } from '../app/i18n/I18n.tsx';
import styles from './offer-card.module.css';
import type { Offer } from './offer-list.ts';

interface OfferCardProps {
  offer: Offer;
  isUnderway: boolean;
  onOpen: (project: string) => void;
}

/** One project in the list: its name, category and place, and how many slots are left or that it is ours. */
export function OfferCard({ offer, isUnderway, onOpen }: OfferCardProps) {
  const { t, format } = useI18n();
  const { project, slotsLeft, claim } = offer;
  const state = isUnderway ? 'underway' : claim ? 'mine' : slotsLeft > 0 ? 'free' : 'full';
  const words = {
    underway: t('phone.confirming'),
    mine: `✓ ${claim?.status === 'FULFILLED' ? t('phone.fulfilled') : t('phone.claimed')}`,
    free: t('phone.slotsLeft', { left: format.number(slotsLeft), slots: format.number(project.slots) }),
    full: t('phone.full'),
  }[state];
  return (
    <li className={styles.card} data-state={state}>
      <button type="button" onClick={() => onOpen(project.id)} data-testid="phone-offer">
        <span className={styles.name}>{project.name}</span>
        <span className={styles.left}>{words}</span>
        <span className={styles.place}>{[t(`category.${project.category}`), ...placeOf(offer)].join(' · ')}</span>
      </button>
    </li>
  );
}

/** Where the project is, unless its own name says so. */
function placeOf({ project: { name, grid } }: Offer): string[] {
  return name.includes(grid.name) ? [] : [grid.name];
}
