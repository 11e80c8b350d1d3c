import { useEffect } from 'react';
import styles from './done-notice.module.css';

const SHOWN_MS = 6_000;

/** Says in passing that something was done, at the foot of the page, and goes by itself. */
export function DoneNotice({ sentence, onEnd }: { sentence: string; onEnd: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onEnd, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [onEnd]);
  return (
    <p className={styles.notice} role="status" data-testid="done-notice">
      <span aria-hidden="true">✓</span> {sentence}
    </p>
  );
}
