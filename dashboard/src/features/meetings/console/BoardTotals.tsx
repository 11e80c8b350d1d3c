import type { Rate } from '../../../app/i18n/format.ts';
import { useI18n } from '../../../app/i18n/I18n.tsx';
import { RateText } from '../../../ui/RateText.tsx';
import { Rolling } from '../../../ui/Rolling.tsx';
import { Thermometer } from '../../../ui/Thermometer.tsx';
import styles from './console.module.css';

interface Totals {
  projects: Rate;
  slots: Rate;
  units: Rate;
  claims: { new: number; renewed: number; total: number; withdrawn: number };
}

/** What the list has come to: projects, slots, units, and the claims by kind. */
export function BoardTotals({ board: { projects, slots, units, claims } }: { board: Totals }) {
  const { t, format } = useI18n();
  return (
    <dl className={styles.totals}>
      <div>
        <dt>{t('console.projects')}</dt>
        <dd>
          <RateText rate={projects} testId="console-projects" />
        </dd>
        <dd>
          <Thermometer rate={projects} label={t('console.projects')} />
        </dd>
      </div>
      <div>
        <dt>{t('console.slots')}</dt>
        <dd>
          <RateText rate={slots} testId="console-slots" />
        </dd>
        <dd>
          <Thermometer rate={slots} label={t('console.slots')} />
        </dd>
      </div>
      <div>
        <dt>{t('console.units')}</dt>
        <dd>
          <RateText rate={units} testId="console-units" />
        </dd>
        <dd>
          <Thermometer rate={units} label={t('console.units')} />
        </dd>
      </div>
      <div>
        <dt>{t('console.claims')}</dt>
        <dd className={styles.number}>
          <Rolling text={format.number(claims.total)} testId="console-claims" />
        </dd>
        <dd>
          <p className={styles.detail}>
            {t('console.claims.detail', {
              fresh: format.number(claims.new),
              renewed: format.number(claims.renewed),
              withdrawn: format.number(claims.withdrawn),
            })}
          </p>
        </dd>
      </div>
    </dl>
  );
}
