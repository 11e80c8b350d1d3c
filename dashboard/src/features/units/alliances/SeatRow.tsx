import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { ActionMenu } from '../../../ui/desk/ActionMenu.tsx';
import type { AllianceQuestion } from './AllianceDialog.tsx';
import type { AllianceSeat } from './alliance.query.ts';
import styles from './alliance-view.module.css';

interface SeatRowProps {
  seat: AllianceSeat;
  mayChange: boolean;
  onAsk: (question: AllianceQuestion) => void;
}

type Term = AllianceSeat['terms'][number];

/** One seat: who fills it and until when, and who did before. */
export function SeatRow({ seat, mayChange, onAsk }: SeatRowProps) {
  const { t, format } = useI18n();
  const { title, holder, endedOn, terms } = seat;
  const earlier = terms.filter(({ since, name }) => since !== holder?.since || name !== holder.name);
  const actions =
    endedOn !== null
      ? []
      : holder
        ? ([
            { name: 'vacateSeat', isDangerous: true },
            { name: 'endSeat', isDangerous: true },
          ] as const)
        : ([
            { name: 'fillSeat', isDangerous: false },
            { name: 'endSeat', isDangerous: true },
          ] as const);
  const termText = ({ since, until }: Term) =>
    until
      ? t('units.fromUntil', { from: format.date(since), until: format.date(until) })
      : t('since', { date: format.date(since) });
  const nameOf = ({ name, unit }: Term) =>
    unit ? <a href={thingAddress('unit', unit.id, location.search)}>{name}</a> : name;
  return (
    <li className={styles.row} data-testid="seat">
      <div className={styles.rowHead}>
        <span className={styles.seat}>{title}</span>
        {endedOn !== null ? (
          <Badge tone="plain">{t('alliance.seatEndedOn', { date: format.date(endedOn) })}</Badge>
        ) : (
          !holder && <Badge tone="accent">{t('alliance.vacant')}</Badge>
        )}
        {mayChange && (
          <span className={styles.menu}>
            <ActionMenu
              label={t('alliance.actionsOfSeat', { seat: title })}
              actions={actions.map(({ name, isDangerous }) => ({ name, label: t(`alliance.${name}`), isDangerous }))}
              onAct={(name) => onAsk({ about: name as 'fillSeat' | 'vacateSeat' | 'endSeat', seat })}
            />
          </span>
        )}
      </div>
      {holder && (
        <p>
          {nameOf(holder)} <span className={styles.when}>{termText(holder)}</span>
        </p>
      )}
      {earlier.length > 0 && (
        <details className={styles.past}>
          <summary>{t('alliance.earlierTerms', { count: format.number(earlier.length) })}</summary>
          <ul>
            {earlier.map((term) => (
              <li key={`${term.since} ${term.name}`} className={styles.when}>
                {nameOf(term)} {termText(term)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
