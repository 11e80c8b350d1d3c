import type { Board } from './board.query.ts';
import type { WallUnit } from './board-layout.ts';
import { MinutePanel } from './MinutePanel.tsx';
import { ScreenTotals } from './ScreenTotals.tsx';
import styles from './totals-scene.module.css';

/** The totals alone, as large as the wall allows. */
export function TotalsScene({ board, unit }: { board: Board; unit: WallUnit }) {
  return (
    <div className={styles.scene}>
      <div className={styles.totals}>
        <ScreenTotals board={board} />
      </div>
      <MinutePanel counts={board.claimsByMinute} unit={unit} />
    </div>
  );
}
