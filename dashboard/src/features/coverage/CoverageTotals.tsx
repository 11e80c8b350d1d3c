import { type FragmentOf, graphql, readFragment } from '../../app/graphql/graphql.ts';
import type { Rate } from '../../app/i18n/format.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { RateText } from '../../ui/RateText.tsx';
import { type CoverageKind, KINDS } from './coverage-kind.ts';
import styles from './coverage-totals.module.css';
import { ratesByKind } from './rates-by-kind.ts';
import { colourBy } from './view-address.ts';

export const CoverageTotalsFragment = graphql(`
  fragment CoverageTotals on Coverage {
    organisation { numerator denominator ratio }
    staffing {
      grids { numerator denominator ratio }
      leaders { numerator denominator ratio }
      fullTime { numerator denominator ratio }
      partTime { numerator denominator ratio }
      roster
    }
    service { numerator denominator ratio }
    serviceHouseholds { numerator denominator ratio }
    pairing { numerator denominator ratio }
    adoption { numerator denominator ratio }
    units { numerator denominator ratio }
  }
`);

/** Returns the total of each kind. */
export function readTotals(coverage: FragmentOf<typeof CoverageTotalsFragment>): Record<CoverageKind, Rate> {
  return ratesByKind(readFragment(CoverageTotalsFragment, coverage));
}

interface CoverageTotalsProps {
  coverage: FragmentOf<typeof CoverageTotalsFragment>;
  /** The kind that the picture below is coloured by. */
  kind: CoverageKind;
}

/** The totals of the town, one for each kind. The one that is chosen colours the picture. */
export function CoverageTotals({ coverage, kind }: CoverageTotalsProps) {
  const { t, format } = useI18n();
  const totals = readTotals(coverage);
  const { staffing, serviceHouseholds, units } = readFragment(CoverageTotalsFragment, coverage);
  return (
    <section className={styles.totals}>
      <fieldset className={styles.kinds}>
        <legend className="only-heard">{t('coverage.colourBy')}</legend>
        {KINDS.map((one) => (
          <label key={one} className={styles.card}>
            <input
              type="radio"
              name="coverage-kind"
              className="only-heard"
              value={one}
              checked={one === kind}
              onChange={() => colourBy(one)}
            />
            <span className={styles.name}>{t(`coverage.kind.${one}`)}</span>
            <RateText rate={totals[one]} testId={`coverage-${one}`} />
            <span className={styles.detail}>{t(`coverage.kind.${one}.detail`)}</span>
          </label>
        ))}
      </fieldset>
      <dl className={styles.further}>
        {(['leaders', 'fullTime', 'partTime'] as const).map((role) => (
          <div key={role}>
            <dt>{t(`coverage.${role}`)}</dt>
            <dd>{format.rate(staffing[role])}</dd>
          </div>
        ))}
        <div>
          <dt>{t('coverage.roster')}</dt>
          <dd>{t('people', { count: format.number(staffing.roster) })}</dd>
        </div>
        <div>
          <dt>{t('coverage.serviceHouseholds')}</dt>
          <dd>{format.rate(serviceHouseholds)}</dd>
        </div>
        <div>
          <dt>{t('coverage.units')}</dt>
          <dd data-testid="coverage-units">{format.rate(units)}</dd>
        </div>
      </dl>
    </section>
  );
}
