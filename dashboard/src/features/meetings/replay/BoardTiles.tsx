import { useI18n } from '../../../app/i18n/I18n.tsx';
import styles from './replay.module.css';
import type { ReplayBoard } from './replay.query.ts';

/** The whole board at a glance: each project with its slots, and who stands behind it. */
export function BoardTiles({ board }: { board: ReplayBoard['board'] }) {
  const { t, format } = useI18n();
  return (
    <ul className={styles.tiles} aria-label={t('console.list')} data-testid="replay-board">
      {board.map(({ id, name, slots, slotsLeft, claims }) => (
        <li key={id} data-state={slotsLeft === 0 ? 'full' : slotsLeft < slots ? 'claimed' : 'unclaimed'}>
          <span className={styles.name}>{name}</span>
          <span className={styles.slots}>
            {slotsLeft === 0
              ? t('console.full')
              : t('console.leftOf', { left: format.number(slotsLeft), slots: format.number(slots) })}
          </span>
          <span className={styles.units}>{claims.map(({ unit }) => unit.name).join(t('list.comma'))}</span>
        </li>
      ))}
    </ul>
  );
}
