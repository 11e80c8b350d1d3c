import type { CombinedError } from 'urql';
import { useI18n } from '../i18n/I18n.tsx';
import { problemName } from './problem-name.ts';
import styles from './reading-problem.module.css';

/** Said beside an answer that stays while its successor does not come: why not. Nothing as long as there is no error. */
export function ReadingProblem({ error }: { error: CombinedError | null }) {
  const { t } = useI18n();
  if (!error) return null;
  const name = problemName(error);
  return (
    <p className={styles.problem} role="status" data-testid="reading-problem">
      <strong>{t(`state.${name}.title`)}</strong> {t(`state.${name}.detail`)}
    </p>
  );
}
