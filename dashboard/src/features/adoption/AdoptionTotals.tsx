import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { RateText } from '../../ui/RateText.tsx';
import { Rolling } from '../../ui/Rolling.tsx';
import { Thermometer } from '../../ui/Thermometer.tsx';
import styles from './adoption-totals.module.css';

export const AdoptionTotalsFragment = graphql(`
  fragment AdoptionTotals on Adoption {
    projects { numerator denominator ratio }
    slots { numerator denominator ratio }
    units { numerator denominator ratio }
    renewal { numerator denominator ratio }
    fulfilment { numerator denominator ratio }
    claims { new renewed withdrawn total }
    pledgedCents
    pledgedVolunteers
  }
`);

const SMALLER_RATES = ['slots', 'units', 'renewal', 'fulfilment'] as const;

/** The totals: projects adopted first and large, the other rates and the counts after it. */
export function AdoptionTotals({ adoption }: { adoption: FragmentOf<typeof AdoptionTotalsFragment> }) {
  const { t, format } = useI18n();
  const totals = readFragment(AdoptionTotalsFragment, adoption);
  const { claims } = totals;
  return (
    <section className={styles.totals} aria-label={t('adoption.title')}>
      <div className={styles.hero}>
        <h2>{t('adoption.projects')}</h2>
        <RateText rate={totals.projects} testId="adoption-projects" />
        <Thermometer rate={totals.projects} label={t('adoption.projects')} />
        <p className={styles.detail}>{t('adoption.projects.detail')}</p>
      </div>
      <dl className={styles.rates}>
        {SMALLER_RATES.map((name) => (
          <div key={name} className={styles.card}>
            <dt>{t(`adoption.${name}`)}</dt>
            <dd>
              <RateText rate={totals[name]} testId={`adoption-${name}`} />
            </dd>
            <dd className={styles.detail}>{t(`adoption.${name}.detail`)}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.counts}>
        <div className={styles.mainCount}>
          <dt>{t('adoption.claims')}</dt>
          <dd>
            <Rolling text={format.number(claims.total)} testId="claims-total" />
          </dd>
        </div>
        {(['new', 'renewed', 'withdrawn'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`adoption.claims.${name}`)}</dt>
            <dd>{format.number(claims[name])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('adoption.pledged')}</dt>
          <dd>{format.money(totals.pledgedCents)}</dd>
        </div>
        <div>
          <dt>{t('adoption.volunteers')}</dt>
          <dd>{t('adoption.volunteers.count', { count: format.number(totals.pledgedVolunteers) })}</dd>
        </div>
      </dl>
    </section>
  );
}
