import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import styles from './card.module.css';
import { runsOfDays } from './runs-of-days.ts';

export const StationCardFragment = graphql(`
  fragment StationCard on Station {
    name
    tier
    services
    hours { days opens closes }
    reach { id name }
  }
`);

/** A service station: what it offers, when it is open, whom it serves. */
export function StationCard({ station }: { station: FragmentOf<typeof StationCardFragment> }) {
  const { t } = useI18n();
  const { name, tier, services, hours, reach } = readFragment(StationCardFragment, station);
  const days = (days: (typeof hours)[number]['days']) =>
    runsOfDays(days)
      .map(([from, to]) =>
        from === to ? t(`weekday.${from}`) : t('weekday.range', { from: t(`weekday.${from}`), to: t(`weekday.${to}`) }),
      )
      .join(t('list.separator'));
  return (
    <li className={styles.card}>
      <p className={styles.title}>
        <strong>{name}</strong>
        <Badge tone="plain">{t(`station.tier.${tier}`)}</Badge>
      </p>
      {hours.map((open) => (
        <p key={`${open.days} ${open.opens}`}>
          {days(open.days)} {open.opens}–{open.closes}
        </p>
      ))}
      {reach.length > 0 && (
        <p>{t('station.reach', { names: reach.map(({ name }) => name).join(t('list.separator')) })}</p>
      )}
      {services.length > 0 && (
        <ul className={styles.services} aria-label={t('station.services')}>
          {services.map((service) => (
            <li key={service}>{service}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
