import type { Board } from './board.query.ts';
import type { WallUnit } from './board-layout.ts';
import { MinutePanel } from './MinutePanel.tsx';
import { NewestClaims } from './NewestClaims.tsx';
import { ScreenTotals } from './ScreenTotals.tsx';
import styles from './screen-side.module.css';
import type { TickerRow } from './ticker.ts';

interface ScreenSideProps {
  board: Board;
  /** The newest claims; null when they are shown elsewhere. */
  rows: readonly TickerRow[] | null;
  unit: WallUnit;
  /** A notice takes some of the height. */
  isTight: boolean;
}

/** What is beside every scene: the totals, the newest claims, and the pace. */
export function ScreenSide({ board, rows, unit, isTight }: ScreenSideProps) {
  return (
    <div className={styles.side} data-has-newest={rows !== null || undefined} data-is-tight={isTight || undefined}>
      <ScreenTotals board={board} />
      {rows && <NewestClaims rows={rows} />}
      <MinutePanel counts={board.claimsByMinute} unit={unit} />
    </div>
  );
}
