import type { ReactNode } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { pageAddress } from '../../app/route.ts';
import { KINDS } from './coverage-kind.ts';
import type { CoverageMap } from './coverage-map.query.ts';
import { ratesByKind } from './rates-by-kind.ts';
import styles from './smallest-grid.module.css';

/** A grid that holds no smaller ones to look into: covered or not, in words. */
export function SmallestGrid({ grid, trail }: { grid: CoverageMap['within']; trail: ReactNode }) {
  const { t, format } = useI18n();
  const rates = ratesByKind(grid.coverage);
  return (
    <section className={styles.grid} data-testid="smallest-grid">
      {trail}
      <h2>{grid.name}</h2>
      <dl>
        {KINDS.map((kind) => {
          const rate = rates[kind];
          if (rate.denominator === 0) return null;
          const isBlank = rate.denominator === 1 && rate.numerator === 0;
          return (
            <div key={kind} data-blank={isBlank || undefined}>
              <dt>{t(`coverage.kind.${kind}`)}</dt>
              <dd>{rate.denominator === 1 ? t(isBlank ? 'coverage.blank' : 'coverage.covered') : format.rate(rate)}</dd>
            </div>
          );
        })}
      </dl>
      <a href={pageAddress('organisations', location.search, { grid: grid.id })}>{t('coverage.openRegister')}</a>
    </section>
  );
}
