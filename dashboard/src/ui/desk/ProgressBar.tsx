import { useI18n } from '../../app/i18n/I18n.tsx';
import styles from './progress-bar.module.css';

/** How far something has come, in percent: as a bar and in digits. `isExpected` when the server has not said yes yet. */
export function ProgressBar({ percent, label, isExpected }: { percent: number; label: string; isExpected?: boolean }) {
  const { format } = useI18n();
  const text = format.percent({ numerator: percent, denominator: 100, ratio: percent / 100 });
  return (
    <span className={styles.progress} data-expected={isExpected || undefined}>
      <span
        className={styles.tube}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={text}
      >
        <span className={styles.fill} style={{ inlineSize: `${percent}%` }} />
      </span>
      <span aria-hidden="true">{text}</span>
    </span>
  );
}
