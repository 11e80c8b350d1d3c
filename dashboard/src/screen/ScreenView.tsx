import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { importPatiently } from '../app/connection/import-patiently.ts';
import { useElementSize } from '../charts/useElementSize.ts';
import type { Board, WallScene } from './board.query.ts';
import { boardGrid, layOutBoard, wallUnit } from './board-layout.ts';
import { NoticeBand } from './NoticeBand.tsx';
import { ProjectBoard } from './ProjectBoard.tsx';
import { ScreenFooter } from './ScreenFooter.tsx';
import { ScreenHeader } from './ScreenHeader.tsx';
import { ScreenSide } from './ScreenSide.tsx';
import styles from './screen-view.module.css';
import { PAGE_TURN_MS } from './spotlight.ts';
import { useHallNews } from './useHallNews.ts';
import { useScene } from './useScene.ts';

const loadLaterScenes = () => importPatiently(() => import('./later-scenes.ts'));
const OtherScene = lazy(() => loadLaterScenes().then((scenes) => ({ default: scenes.OtherScene })));
const BlankWall = lazy(() => loadLaterScenes().then((scenes) => ({ default: scenes.BlankWall })));
const CelebrationOverlay = lazy(() => loadLaterScenes().then((scenes) => ({ default: scenes.CelebrationOverlay })));

const NEWEST_ROOM = 4;
const LATER_MS = 2_000;

/** A meeting's wall, as the console wants it. `keptFrom`: the board was kept, of that time, while another is awaited. */
export function ScreenView({ board, keptFrom }: { board: Board; keptFrom: number | null }) {
  const [wall, wallSize] = useElementSize<HTMLDivElement>();
  const [area, areaSize] = useElementSize<HTMLDivElement>();
  const unit = wallUnit(wallSize.width, wallSize.height);
  // The board comes back to the room that it had: while another scene is up there is nothing to measure.
  const room = useRef(areaSize);
  if (areaSize.height > 0) room.current = areaSize;
  const { columns, rows } = boardGrid(room.current.width, room.current.height, unit);
  const order = board.board.map(({ id }) => id).join(' ');
  const layout = useMemo(() => layOutBoard(order ? order.split(' ') : [], { columns, rows }), [order, columns, rows]);
  const { mode, notice } = board.wall;

  const { status } = board.meeting;
  const hasProjects = board.board.length > 0;
  const { listsHonours } = board.meeting.town.rules;
  const hasHonours = listsHonours && board.claims.total > 0;
  const scenes = useMemo(() => scenesOf({ hasProjects, hasHonours, status }), [hasProjects, hasHonours, status]);
  // The rest is fetched while all is quiet: when it is wanted, the server may be away.
  const [hasLater, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => loadLaterScenes().then(() => setLater(true)), LATER_MS);
    return () => clearTimeout(timer);
  }, []);

  const isBusy = useRef(false);
  const wanted = useScene(board.wall, {
    scenes,
    boardMs: layout.pageCount * PAGE_TURN_MS,
    isBusy: () => isBusy.current,
  });
  // Pinned before the town switched it off, or up at that moment.
  const scene = wanted === 'HONOURS' && !listsHonours ? 'BOARD' : wanted;
  const news = useHallNews(board, NEWEST_ROOM, layout, scene === 'BOARD' && mode !== 'FROZEN');
  isBusy.current = news !== null && news.spotlight.lit.length + news.spotlight.waiting.length > 0;

  if (mode === 'BLANK') {
    return (
      <Suspense fallback={null}>
        <BlankWall meeting={board.meeting} keptFrom={keptFrom} />
      </Suspense>
    );
  }
  return (
    <div ref={wall} className={styles.view} data-scene={scene}>
      <div className={styles.top}>
        <ScreenHeader meeting={board.meeting} />
        {notice !== null && <NoticeBand text={notice} />}
      </div>
      {scene !== 'TOTALS' && (
        <ScreenSide
          board={board}
          rows={scene === 'NEWEST' ? null : (news?.ticker.rows ?? [])}
          unit={unit}
          isTight={notice !== null}
        />
      )}
      {scene === 'BOARD' ? (
        <ProjectBoard
          areaRef={area}
          projects={board.board.filter(({ id }) => layout.pageOf(id) === (news?.spotlight.page ?? 0))}
          grid={{ columns, rows }}
          lit={news?.spotlight.lit ?? []}
          page={news?.spotlight.page ?? 0}
          pageCount={layout.pageCount}
        />
      ) : (
        <Suspense fallback={null}>
          <OtherScene scene={scene} board={board} news={news} unit={unit} isTurning={mode !== 'FROZEN'} />
        </Suspense>
      )}
      <ScreenFooter keptFrom={keptFrom} frozenAt={board.wall.frozenAt} />
      {hasLater && (
        <Suspense fallback={null}>
          <CelebrationOverlay wall={board.wall} />
        </Suspense>
      )}
    </div>
  );
}

interface Showable {
  hasProjects: boolean;
  hasHonours: boolean;
  status: Board['meeting']['status'];
}

/** What a rotating wall has to show. The totals and the newest claims are beside each of these all the time. */
function scenesOf({ hasProjects, hasHonours, status }: Showable): WallScene[] {
  const scenes: WallScene[] = ['BOARD'];
  if (hasProjects) scenes.push('AREAS');
  if (hasHonours) scenes.push('HONOURS');
  if (status === 'OPEN' || status === 'SCHEDULED') scenes.push('QR');
  return scenes;
}
