import { useMemo } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { useElementSize } from '../charts/useElementSize.ts';
import { useNow } from '../ui/useNow.ts';
import type { Board } from './board.query.ts';
import type { WallUnit } from './board-layout.ts';
import { honoursOf } from './honours.ts';
import styles from './honours-scene.module.css';
import { Scene } from './Scene.tsx';

const COLUMN_WIDTH = 42;
const ROW_HEIGHT = 6.4;
const MOST_COLUMNS = 6;
const PAGE_MS = 7_000;

interface HonoursSceneProps {
  board: Board;
  unit: WallUnit;
  /** The pages turn. */
  isTurning: boolean;
}

/** The units that stand behind projects: thanked, not ranked. */
export function HonoursScene({ board, unit, isTurning }: HonoursSceneProps) {
  const { t, format } = useI18n();
  const [area, { width, height }] = useElementSize<HTMLDivElement>();
  const now = useNow(1_000);
  const honours = useMemo(() => honoursOf(board.board), [board.board]);
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor(width / (COLUMN_WIDTH * unit.px))));
  const rows = Math.max(1, Math.floor(height / (ROW_HEIGHT * unit.px)));
  const pages = Math.max(1, Math.ceil(honours.length / (columns * rows)));
  const page = isTurning ? Math.floor(now / PAGE_MS) % pages : 0;
  const note = pages > 1 ? t('screen.page', { page: format.number(page + 1), pages: format.number(pages) }) : undefined;
  return (
    <Scene title={t('screen.honours', { count: honours.length })} note={note}>
      <div ref={area} className={styles.area}>
        <ul
          style={{
            gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          }}
        >
          {honours.slice(page * columns * rows, (page + 1) * columns * rows).map((honour) => (
            <li key={honour.unit}>
              <span className={styles.unit}>{honour.unit}</span>
              <span className={styles.count}>
                {t('screen.honours.projects', { count: honour.projects })}
                {honour.renewals > 0 && ` · ${t('claim.RENEWAL')}`}
              </span>
            </li>
          ))}
        </ul>
        {honours.length === 0 && <p className={styles.empty}>{t('screen.latest.empty')}</p>}
      </div>
    </Scene>
  );
}
