import { useI18n } from '../../../app/i18n/I18n.tsx';
import { useDesk } from '../../../app/writing/desk.ts';
import { Announcer } from '../../../ui/Announcer.tsx';
import { usePaced } from '../../../ui/usePaced.ts';
import type { ConsoleBoard } from '../console.query.ts';
import { runsMeetings } from '../runs-meetings.ts';
import { BoardList } from './BoardList.tsx';
import { BoardTotals } from './BoardTotals.tsx';
import { CelebratePanel } from './CelebratePanel.tsx';
import styles from './console.module.css';
import { DoorPanel } from './DoorPanel.tsx';
import { FollowersPanel } from './FollowersPanel.tsx';
import { LatestPanel } from './LatestPanel.tsx';
import { NoticePanel } from './NoticePanel.tsx';
import { WallPanel } from './WallPanel.tsx';

/** In a burst, a hundred rows are not drawn anew for each claim. */
const REDRAW_EVERY_MS = 400;

/** The live picture of the meeting, and for those who run it, what can be done in the hall. */
export function ConsoleView({ board }: { board: ConsoleBoard }) {
  const { t, format } = useI18n();
  const { viewer } = useDesk();
  const paced = usePaced(board, REDRAW_EVERY_MS);
  const mayRun = runsMeetings(viewer);
  return (
    <div className={styles.console} data-testid="console">
      <Announcer
        text={t('console.heard', { projects: format.rate(board.projects), slots: format.rate(board.slots) })}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <BoardTotals board={board} />
          {board.meeting.status === 'CLOSED' && <p className={styles.detail}>{t('console.closed')}</p>}
          <BoardList board={paced} />
        </div>
        <div className={styles.column}>
          <WallPanel board={paced} mayRun={mayRun} />
          {mayRun && <NoticePanel meeting={board.meeting} notice={board.wall.notice} />}
          {mayRun && <CelebratePanel board={paced} />}
          <LatestPanel claims={paced.latest} />
          <DoorPanel meeting={board.meeting} />
          <FollowersPanel meeting={board.meeting.id} />
        </div>
      </div>
    </div>
  );
}
