import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Contact } from '../../ui/Contact.tsx';
import styles from './card.module.css';

export const OrganisationCardFragment = graphql(`
  fragment OrganisationCard on PartyOrganisation {
    name
    kind
    setting
    members
    foundedOn
    parent { id name }
    secretary { id name contact }
    joint {
      partnerTown
      partnerSeat
      secretaryIsOurs
      turnSince
      sessionEveryMonths
      themeDayEveryMonths
    }
  }
`);

/** A party organisation: what it is, how large, under which one, who is its secretary. */
export function OrganisationCard({ organisation }: { organisation: FragmentOf<typeof OrganisationCardFragment> }) {
  const { t, format } = useI18n();
  const { name, kind, setting, members, foundedOn, parent, secretary, joint } = readFragment(
    OrganisationCardFragment,
    organisation,
  );
  return (
    <li className={styles.card}>
      <p className={styles.title}>
        <strong>{name}</strong>
        <Badge tone="plain">{t(`organisation.kind.${kind}`)}</Badge>
        {setting !== 'REGULAR' && <Badge tone="accent">{t(`organisation.setting.${setting}`)}</Badge>}
      </p>
      <p>
        {members === null ? t('organisation.uncounted') : t('organisation.members', { count: format.number(members) })}
        {' · '}
        {t('organisation.founded', { date: format.date(foundedOn) })}
      </p>
      {parent && <p>{t('organisation.under', { name: parent.name })}</p>}
      <p className={styles.person}>
        {t('organisation.secretary')}
        {secretary ? (
          <Contact name={secretary.name} contact={secretary.contact} />
        ) : joint && !joint.secretaryIsOurs ? (
          <span>
            {t('organisation.joint.theirTurn', { town: joint.partnerTown, date: format.date(joint.turnSince) })}
          </span>
        ) : (
          <span className={styles.vacant}>{t('organisation.noSecretary')}</span>
        )}
      </p>
      {joint && (
        <p>
          {t('organisation.joint', { town: joint.partnerTown, seat: joint.partnerSeat ?? '—' })}
          {' · '}
          {t('organisation.joint.rhythm', {
            session: format.number(joint.sessionEveryMonths),
            themeDay: format.number(joint.themeDayEveryMonths),
          })}
        </p>
      )}
    </li>
  );
}
