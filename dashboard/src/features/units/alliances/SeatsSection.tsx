import { useI18n } from '../../../app/i18n/I18n.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import type { AllianceSeat } from './alliance.query.ts';
import type { AlliancePart } from './alliance-part.ts';
import styles from './alliance-view.module.css';
import { SeatRow } from './SeatRow.tsx';

/** The committee (“3+X”): the fixed seats, then the others; below, those that are no more. */
export function SeatsSection({ alliance, mayChange, onAsk }: AlliancePart) {
  const { t, format } = useI18n();
  const there = alliance.seats.filter(({ endedOn }) => endedOn === null);
  const ended = alliance.seats.filter(({ endedOn }) => endedOn !== null);
  const rows = (seats: readonly AllianceSeat[]) => (
    <ul>
      {seats.map((seat) => (
        <SeatRow key={seat.id} seat={seat} mayChange={mayChange} onAsk={onAsk} />
      ))}
    </ul>
  );
  const groups = [
    { name: t('alliance.fixedSeats'), seats: there.filter(({ isFixed }) => isFixed) },
    { name: t('alliance.otherSeats'), seats: there.filter(({ isFixed }) => !isFixed) },
  ];
  return (
    <Section title={t('alliance.committee')} count={there.length} testId="alliance-seats">
      {there.length === 0 && <p className={styles.none}>{t('alliance.noSeats')}</p>}
      {groups.map(
        ({ name, seats }) =>
          seats.length > 0 && (
            <div key={name} className={styles.group}>
              <h3>{name}</h3>
              {rows(seats)}
            </div>
          ),
      )}
      {ended.length > 0 && (
        <details className={styles.past}>
          <summary>{t('alliance.endedSeats', { count: format.number(ended.length) })}</summary>
          {rows(ended)}
        </details>
      )}
    </Section>
  );
}
