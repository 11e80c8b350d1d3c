import { useI18n } from '../../../app/i18n/I18n.tsx';
import { pageAddress } from '../../../app/route.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { UnitAlliance } from './unit.query.ts';
import styles from './unit-view.module.css';

interface AlliancesSectionProps {
  unit: string;
  alliances: readonly UnitAlliance[];
}

/** The alliances that the unit is in, with the seats that it fills there; and those that it was in. */
export function AlliancesSection({ unit, alliances }: AlliancesSectionProps) {
  const { t } = useI18n();
  return (
    <Section title={t('unit.alliances')} count={alliances.length} empty={t('unit.noAlliances')} testId="unit-alliances">
      <ul className={styles.rows}>
        {alliances.map((membership) => (
          <AllianceRow key={membership.id} unit={unit} membership={membership} />
        ))}
      </ul>
    </Section>
  );
}

function AllianceRow({ unit, membership }: { unit: string; membership: UnitAlliance }) {
  const { t, format } = useI18n();
  const { since, until, alliance } = membership;
  const seats = alliance.seats.filter(({ endedOn, holder }) => endedOn === null && holder?.unit?.id === unit);
  const address = pageAddress('units', location.search, { view: 'alliances', alliance: alliance.id });
  return (
    <li className={styles.row} data-over={until !== null || undefined}>
      <div className={styles.rowHead}>
        <a href={address}>{alliance.name}</a>
        <Badge tone="plain">{t(`alliance.kind.${alliance.kind}`)}</Badge>
      </div>
      <p className={styles.when}>
        {until
          ? t('units.fromUntil', { from: format.date(since), until: format.date(until) })
          : t('since', { date: format.date(since) })}
      </p>
      {seats.map(({ id, title, holder }) => (
        <p key={id}>
          {t('unit.fills', { seat: title })}{' '}
          <span className={styles.when}>
            {holder?.until
              ? t('units.fromUntil', { from: format.date(holder.since), until: format.date(holder.until) })
              : holder && t('since', { date: format.date(holder.since) })}
          </span>
        </p>
      ))}
    </li>
  );
}
