import styles from './blank-wall.module.css';
import type { Board } from './board.query.ts';
import { ScreenFooter } from './ScreenFooter.tsx';

/** A quiet wall: whose hall it is, and nothing else. */
export function BlankWall({ meeting, keptFrom }: { meeting: Board['meeting']; keptFrom: number | null }) {
  return (
    <div className={styles.blank} data-testid="screen-blank">
      <div>
        <p className={styles.town}>{meeting.town.name}</p>
        <p>{meeting.name}</p>
      </div>
      <ScreenFooter keptFrom={keptFrom} />
    </div>
  );
}
