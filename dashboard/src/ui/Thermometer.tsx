import type { Rate } from '../app/i18n/format.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { MILESTONES, milestoneOf } from './milestones.ts';
import styles from './thermometer.module.css';

/** How far a rate has come, with a mark at each quarter: a reached one turns to a star, gold. */
export function Thermometer({ rate, label }: { rate: Rate; label: string }) {
  const { format } = useI18n();
  const share = rate.ratio ?? 0;
  const reached = milestoneOf(rate);
  return (
    <div
      className={styles.tube}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={rate.denominator}
      aria-valuenow={rate.numerator}
      aria-valuetext={format.rate(rate)}
    >
      <div className={styles.fill} style={{ width: `${share * 100}%` }} />
      {MILESTONES.map((milestone) => (
        <span
          key={milestone}
          className={styles.mark}
          data-reached={milestone <= reached || undefined}
          style={{ insetInlineStart: `${milestone * 100}%` }}
        />
      ))}
    </div>
  );
}
