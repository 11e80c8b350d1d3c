import { AreasScene } from './AreasScene.tsx';
import type { Board, WallScene } from './board.query.ts';
import type { WallUnit } from './board-layout.ts';
import { HonoursScene } from './HonoursScene.tsx';
import type { HallNews } from './hall-news.ts';
import { standingClaims } from './landed-claims.ts';
import { NewestScene } from './NewestScene.tsx';
import { QrScene } from './QrScene.tsx';
import { TotalsScene } from './TotalsScene.tsx';

interface OtherSceneProps {
  scene: Exclude<WallScene, 'BOARD'>;
  board: Board;
  news: HallNews | null;
  unit: WallUnit;
  /** Pages turn. */
  isTurning: boolean;
}

/** One of the scenes besides the board. */
export function OtherScene({ scene, board, news, unit, isTurning }: OtherSceneProps) {
  switch (scene) {
    case 'TOTALS':
      return <TotalsScene board={board} unit={unit} />;
    case 'NEWEST':
      return <NewestScene claims={standingClaims(board.board)} ticker={news?.ticker ?? null} />;
    case 'AREAS':
      return <AreasScene board={board} />;
    case 'HONOURS':
      return <HonoursScene board={board} unit={unit} isTurning={isTurning} />;
    case 'QR':
      return <QrScene meeting={board.meeting} />;
  }
}
