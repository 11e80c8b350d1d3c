import { useI18n } from '../app/i18n/I18n.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import type { DeskState } from './claim-desk.ts';
import { OfferCard } from './OfferCard.tsx';
import type { Offer, OfferSections as Sections } from './offer-list.ts';
import styles from './offer-sections.module.css';

interface OfferSectionsProps {
  sections: Sections;
  isFiltered: boolean;
  desk: DeskState;
  onOpen: (project: string) => void;
}

/** The projects by what they are to the unit: its own, last year's, near home, the rest, and what is full. */
export function OfferSections({ sections: { mine, free, full }, isFiltered, desk, onOpen }: OfferSectionsProps) {
  const { t, format } = useI18n();
  if (mine.length + free.length + full.length === 0) {
    if (!isFiltered) return <StatePanel kind="empty" title={t('phone.none.all')} />;
    return <StatePanel kind="empty" title={t('phone.none')} detail={t('phone.none.detail')} />;
  }
  const section = (name: string, title: string, offers: readonly Offer[]) =>
    offers.length > 0 && (
      <section key={name} className={styles.section} data-testid={`phone-${name}`}>
        <h2>
          {title} <span>{format.number(offers.length)}</span>
        </h2>
        <ul>
          {offers.map((offer) => (
            <OfferCard
              key={offer.project.id}
              offer={offer}
              isUnderway={desk.underway.has(offer.project.id)}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      {section('mine', t('phone.mine'), mine)}
      {free.map(({ reason, offers }) => section(reason, t(`phone.reason.${reason}`), offers))}
      {section('full', t('phone.full'), full)}
    </>
  );
}
