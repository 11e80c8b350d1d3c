import { useI18n } from '../../app/i18n/I18n.tsx';
import { Announcer } from '../../ui/Announcer.tsx';
import { AdoptionTotals } from './AdoptionTotals.tsx';
import { AreaChart } from './AreaChart.tsx';
import type { AdoptionPicture } from './adoption.query.ts';
import styles from './adoption-view.module.css';
import { CategoryChart } from './CategoryChart.tsx';
import { DayChart } from './DayChart.tsx';
import { LatestClaims } from './LatestClaims.tsx';

/** One picture of a town's adoption, laid out. */
export function AdoptionView({ picture: { adoption } }: { picture: AdoptionPicture }) {
  const { t, format } = useI18n();
  const summary = t('adoption.summary', {
    town: adoption.town.name,
    projects: format.rate(adoption.projects),
    claims: format.number(adoption.claims.total),
  });
  return (
    <div className={styles.view}>
      <h1 className="only-heard">{t('adoption.documentTitle', { town: adoption.town.name })}</h1>
      <AdoptionTotals adoption={adoption} />
      <div className={styles.columns}>
        <div className={styles.charts}>
          <div className={styles.card}>
            <CategoryChart adoption={adoption} />
          </div>
          <div className={styles.card}>
            <AreaChart adoption={adoption} />
          </div>
          <div className={styles.card} data-wide>
            <DayChart adoption={adoption} />
          </div>
        </div>
        <div className={styles.card}>
          <LatestClaims adoption={adoption} />
        </div>
      </div>
      <p className={styles.updated}>
        {t('adoption.updated', {
          time: format.moment(adoption.at, Date.now()),
          revision: format.number(adoption.revision),
        })}
      </p>
      <Announcer text={summary} />
    </div>
  );
}
