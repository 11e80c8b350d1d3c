import type { Rate } from '../app/i18n/format.ts';
import { useI18n } from '../app/i18n/I18n.tsx';
import { Rolling } from './Rolling.tsx';
import styles from './rate-text.module.css';

/** A rate, always with its fraction: “75 / 120 · 62.5%”, the numerator large. A dash when there is nothing to divide by. */
export function RateText({ rate, testId }: { rate: Rate; testId?: string }) {
  const { format } = useI18n();
  if (rate.denominator === 0) {
    return (
      <span className={styles.rate} data-testid={testId}>
        {format.rate(rate)}
      </span>
    );
  }
  return (
    <span className={styles.rate} data-testid={testId}>
      <span className={styles.numerator}>
        <Rolling text={format.number(rate.numerator)} />
      </span>
      <span className={styles.rest}>
        {` / ${format.number(rate.denominator)}`}
        <span className={styles.percent}>{` · ${format.percent(rate)}`}</span>
      </span>
    </span>
  );
}
