import type { RefCallback } from 'react';
import { useI18n } from '../app/i18n/I18n.tsx';
import { BoardRow } from './BoardRow.tsx';
import type { BoardProject } from './board.query.ts';
import type { BoardGrid } from './board-layout.ts';
import styles from './project-board.module.css';
import type { LitClaim } from './spotlight.ts';

interface ProjectBoardProps {
  /** Measures the area that the rows may fill. */
  areaRef: RefCallback<HTMLDivElement>;
  /** The projects of the page that is up. */
  projects: readonly BoardProject[];
  grid: BoardGrid;
  lit: readonly LitClaim[];
  page: number;
  pageCount: number;
}

/** One page of the projects on offer: who claimed each, and how many slots are left. */
export function ProjectBoard({ areaRef, projects, grid, lit, page, pageCount }: ProjectBoardProps) {
  const { t, format } = useI18n();
  const names = { page: format.number(page + 1), pages: format.number(pageCount) };
  return (
    <section className={styles.board}>
      <div className={styles.heading}>
        <h2>{t('screen.board')}</h2>
        <p>{t('screen.page', names)}</p>
      </div>
      <div ref={areaRef} className={styles.area}>
        {projects.length === 0 && <p className={styles.empty}>{t('screen.emptyBoard')}</p>}
        <ul
          className={styles.rows}
          style={{
            gridTemplateRows: `repeat(${grid.rows}, minmax(0, 1fr))`,
            gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))`,
          }}
        >
          {projects.map((project) => (
            <BoardRow
              key={project.id}
              project={project}
              litUnits={lit.filter(({ claim }) => claim.projectId === project.id).map(({ claim }) => claim.unit)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
