import { useI18n } from '../app/i18n/I18n.tsx';
import type { Outcome } from './outcome.ts';
import { outcomeSentence } from './outcome-sentence.ts';
import styles from './outcome-words.module.css';

const MARKS = { claimed: '✓', already: '✓', withdrawn: '↩', full: '!', refused: '!', failed: '!' } as const;

/** What became of a claim or a withdrawal. */
export function OutcomeWords({ outcome, unit }: { outcome: Outcome; unit: string }) {
  const { t, format } = useI18n();
  const detail =
    outcome.kind === 'claimed' &&
    t('phone.done.detail', { unit, time: format.moment(outcome.claim.claimedAt, Date.now()) });
  return (
    <p className={styles.words} data-kind={outcome.kind} role="status" data-testid="phone-outcome">
      <strong>
        <span aria-hidden="true">{MARKS[outcome.kind]}</span> {outcomeSentence(outcome, t, format)}
      </strong>
      {detail && <span>{detail}</span>}
    </p>
  );
}
