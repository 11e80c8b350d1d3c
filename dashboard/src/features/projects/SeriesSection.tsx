import { useI18n } from '../../app/i18n/I18n.tsx';
import { thingAddress } from '../../app/route.ts';
import { Section } from '../../ui/desk/Section.tsx';
import { ClaimantNames } from './ClaimantNames.tsx';
import type { Stage } from './list-address.ts';
import type { ProjectDetail } from './project.query.ts';
import styles from './project-view.module.css';
import { StageBadge } from './StageBadge.tsx';

interface Earlier {
  id: string;
  season: { name: string };
  stage: Stage;
  claims: readonly { unit: { name: string } }[];
  previous?: Earlier | null;
}

/** Returns the earlier seasons of a series, the latest first. */
export function earlierSeasons(latest: Earlier | null): Earlier[] {
  const found: Earlier[] = [];
  for (let season = latest; season; season = season.previous ?? null) found.push(season);
  return found;
}

/** The same project in earlier seasons, and who stood behind it then: they are the first to be asked again. */
export function SeriesSection({ detail }: { detail: ProjectDetail }) {
  const { t } = useI18n();
  const seasons = earlierSeasons(detail.previous);
  return (
    <Section title={t('project.series')} count={seasons.length} empty={t('project.newSeries')} testId="series">
      <ul className={styles.rows}>
        {seasons.map(({ id, season, stage, claims }) => (
          <li key={id} className={styles.row}>
            <div className={styles.rowHead}>
              <a href={thingAddress('project', id, location.search)}>{season.name}</a>
              <StageBadge stage={stage} />
            </div>
            <p className={styles.detail}>
              {claims.length > 0 ? <ClaimantNames claims={claims} /> : t('project.noClaims')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
