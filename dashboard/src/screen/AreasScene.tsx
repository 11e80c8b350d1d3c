import { useI18n } from '../app/i18n/I18n.tsx';
import { RateText } from '../ui/RateText.tsx';
import styles from './areas-scene.module.css';
import type { Board } from './board.query.ts';
import { Scene } from './Scene.tsx';
import { useAreas } from './useAreas.ts';

/** How far each area of the town is. */
export function AreasScene({ board }: { board: Board }) {
  const { t, format } = useI18n();
  const areas = useAreas(board);
  return (
    <Scene title={t('screen.areas')}>
      <ul className={styles.areas}>
        {areas?.map(({ area, projects, slots }) => (
          <li key={area.id}>
            <span className={styles.name}>{area.name}</span>
            <span className={styles.rate}>
              <RateText rate={projects} />
            </span>
            <span className={styles.bar}>
              <span style={{ width: `${(projects.ratio ?? 0) * 100}%` }} />
            </span>
            <span className={styles.slots}>
              {t('screen.slots')} {format.rate(slots)}
            </span>
          </li>
        ))}
      </ul>
      {areas?.length === 0 && <p className={styles.empty}>{t('screen.areas.empty')}</p>}
      {areas === null && <p className={styles.empty}>{t('state.loading')}</p>}
    </Scene>
  );
}
