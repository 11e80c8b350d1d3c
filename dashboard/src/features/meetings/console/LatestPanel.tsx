import { useI18n } from '../../../app/i18n/I18n.tsx';
import { thingAddress } from '../../../app/route.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Section } from '../../../ui/desk/Section.tsx';
import { useArrivals } from '../../../ui/useArrivals.ts';
import type { ConsoleBoard } from '../console.query.ts';
import styles from './console.module.css';

/** The newest claims; those that came while one looked light up. */
export function LatestPanel({ claims }: { claims: ConsoleBoard['latest'] }) {
  const { t, format } = useI18n();
  const arrived = useArrivals(claims.map(({ id }) => id));
  const now = Date.now();
  return (
    <Section title={t('console.latest')} testId="console-latest">
      {claims.length === 0 && <p className={styles.detail}>{t('console.noClaims')}</p>}
      <ol className={styles.latest}>
        {claims.map(({ id, unit, project, kind, claimedAt }) => (
          <li key={id} data-arrived={arrived.has(id) || undefined}>
            <span>
              <strong>{unit.name}</strong>{' '}
              <Badge tone={kind === 'RENEWAL' ? 'accent' : 'plain'}>{t(`claim.${kind}`)}</Badge>
            </span>
            <span className={styles.when}>{format.moment(claimedAt, now)}</span>
            <a href={thingAddress('project', project.id, location.search)}>{project.name}</a>
          </li>
        ))}
      </ol>
    </Section>
  );
}
