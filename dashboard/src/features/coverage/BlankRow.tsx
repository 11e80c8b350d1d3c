import { useI18n } from '../../app/i18n/I18n.tsx';
import { pageAddress } from '../../app/route.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Contact } from '../../ui/Contact.tsx';
import styles from './blank-row.module.css';
import type { Blank } from './blanks.query.ts';

interface BlankRowProps {
  blank: Blank;
  /** The list is of several kinds. */
  showsKind: boolean;
  /** The grid that the list is of; what lies above it goes without saying. */
  within: string | null;
}

/** One blank spot. */
export function BlankRow({ blank, showsKind, within }: BlankRowProps) {
  const { t, format } = useI18n();
  const { grid, ask, missing, households } = blank;
  const top = Math.max(
    0,
    grid.path.findIndex(({ id }) => id === within),
  );
  const above = grid.path.slice(top + 1, -1).map(({ name }) => name);
  return (
    <li className={styles.blank}>
      <p className={styles.where}>
        <span className={styles.mark} aria-hidden="true" />
        <a href={pageAddress('organisations', location.search, { grid: grid.id })}>{grid.name}</a>
        {showsKind && <Badge tone="plain">{t(`coverage.kind.${blank.kind}`)}</Badge>}
        {households !== null && (
          <span className={styles.households}>
            {t('coverage.householdCount', { count: format.number(households) })}
          </span>
        )}
      </p>
      {above.length > 0 && <p className={styles.above}>{above.join(' › ')}</p>}
      <p>
        <strong>
          {missing.length > 0
            ? t('coverage.missing', { what: missing.map((role) => t(`role.${role}`)).join(t('list.separator')) })
            : t(`coverage.missing.${blank.kind}`)}
        </strong>
        <span className={styles.since}>{t('since', { date: format.date(blank.since) })}</span>
      </p>
      <p className={styles.ask}>
        {ask ? (
          <>
            {t('coverage.ask')}
            <Contact name={ask.name} contact={ask.contact} />
            {(ask.post || ask.organisation) && (
              <span>{ask.post ? t(`role.${ask.post.role}`) : ask.organisation?.name}</span>
            )}
          </>
        ) : (
          t('coverage.askNobody')
        )}
      </p>
    </li>
  );
}
