import { useMemo } from 'react';
import { useElementSize } from '../charts/useElementSize.ts';
import type { Board } from './board.query.ts';
import { boardGrid, layOutBoard, wallUnit } from './board-layout.ts';
import { MinutePanel } from './MinutePanel.tsx';
import { NewestClaims } from './NewestClaims.tsx';
import { ProjectBoard } from './ProjectBoard.tsx';
import { ScreenFooter } from './ScreenFooter.tsx';
import { ScreenHeader } from './ScreenHeader.tsx';
import { ScreenTotals } from './ScreenTotals.tsx';
import styles from './screen-view.module.css';
import { useHallNews } from './useHallNews.ts';

const NEWEST_ROOM = 4;

/** A meeting's board, laid out for a wall. `keptFrom`: it is one that was kept, of that time, while another is awaited. */
export function ScreenView({ board, keptFrom }: { board: Board; keptFrom: number | null }) {
  const [wall, wallSize] = useElementSize<HTMLDivElement>();
  const [area, areaSize] = useElementSize<HTMLDivElement>();
  const unit = wallUnit(wallSize.width, wallSize.height);
  const { columns, rows } = boardGrid(areaSize.width, areaSize.height, unit);
  const order = board.board.map(({ id }) => id).join(' ');
  const layout = useMemo(() => layOutBoard(order ? order.split(' ') : [], { columns, rows }), [order, columns, rows]);
  const news = useHallNews(board, NEWEST_ROOM, layout);
  const page = news?.spotlight.page ?? 0;
  return (
    <div ref={wall} className={styles.view}>
      <ScreenHeader meeting={board.meeting} />
      <div className={styles.side}>
        <ScreenTotals board={board} />
        <NewestClaims rows={news?.ticker.rows ?? null} />
        <MinutePanel counts={board.claimsByMinute} unit={unit} />
      </div>
      <ProjectBoard
        areaRef={area}
        projects={board.board.filter(({ id }) => layout.pageOf(id) === page)}
        grid={{ columns, rows }}
        lit={news?.spotlight.lit ?? []}
        page={page}
        pageCount={layout.pageCount}
      />
      <ScreenFooter keptFrom={keptFrom} />
    </div>
  );
}
