import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { useArrivals } from '../../ui/useArrivals.ts';
import styles from './latest-claims.module.css';

export const LatestClaimsFragment = graphql(`
  fragment LatestClaims on Adoption {
    latest(first: 10) {
      id
      kind
      claimedAt
      unit { id name }
      project { id name }
    }
  }
`);

/** The newest claims of the town; one that lands while the reader looks is marked for a while. */
export function LatestClaims({ adoption }: { adoption: FragmentOf<typeof LatestClaimsFragment> }) {
  const { t, format } = useI18n();
  const { latest } = readFragment(LatestClaimsFragment, adoption);
  const arrived = useArrivals(latest.map((claim) => claim.id));
  return (
    <section className={styles.latest}>
      <h2>{t('adoption.latest')}</h2>
      {latest.length === 0 && <p className={styles.empty}>{t('adoption.latest.empty')}</p>}
      <ol data-testid="latest-claims">
        {latest.map((claim) => (
          <li key={claim.id} data-arrived={arrived.has(claim.id) || undefined}>
            <span className={styles.unit}>{claim.unit.name}</span>
            <Badge tone={claim.kind === 'NEW' ? 'accent' : 'plain'}>{t(`claim.${claim.kind}`)}</Badge>
            <span className={styles.project}>{claim.project.name}</span>
            <time dateTime={claim.claimedAt}>{format.moment(claim.claimedAt, Date.now())}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
