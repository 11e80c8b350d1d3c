import { useI18n } from '../../app/i18n/I18n.tsx';
import { Announcer } from '../../ui/Announcer.tsx';
import { AdoptionCharts } from './AdoptionCharts.tsx';
import { AdoptionTotals } from './AdoptionTotals.tsx';
import type { AdoptionPicture } from './adoption.query.ts';
import styles from './adoption-view.module.css';
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
        <AdoptionCharts key={adoption.season.id} adoption={adoption} />
        <div className={styles.card}>
          <LatestClaims adoption={adoption} />
        </div>
      </div>
      <p className={styles.updated}>
        {t('page.updated', {
          time: format.moment(adoption.at, Date.now()),
          revision: format.number(adoption.revision),
        })}
      </p>
      <Announcer text={summary} />
    </div>
  );
}
