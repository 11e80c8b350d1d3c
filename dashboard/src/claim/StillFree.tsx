import { useI18n } from '../app/i18n/I18n.tsx';
import { OfferCard } from './OfferCard.tsx';
import type { Offer } from './offer-list.ts';
import styles from './still-free.module.css';

/** What can be had instead of a project that is full, one tap away. */
export function StillFree({ offers, onOpen }: { offers: readonly Offer[]; onOpen: (project: string) => void }) {
  const { t } = useI18n();
  if (offers.length === 0) return null;
  return (
    <section className={styles.free} data-testid="phone-still-free">
      <h3>{t('phone.stillFree')}</h3>
      <ul>
        {offers.map((offer) => (
          <OfferCard key={offer.project.id} offer={offer} isUnderway={false} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
