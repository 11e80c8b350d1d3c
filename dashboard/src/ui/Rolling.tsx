import { useRef } from 'react';
import styles from './rolling.module.css';

/**
 * A number that rolls when it changes. The element's text is the true number from the first moment; the old one slides out
 * as a picture only (generated content), so that neither a reader nor a test ever reads a number in between.
 */
export function Rolling({ text, testId }: { text: string; testId?: string }) {
  const shown = useRef({ text, previous: text, turn: 0 });
  if (shown.current.text !== text) {
    shown.current = { text, previous: shown.current.text, turn: shown.current.turn + 1 };
  }
  const { previous, turn } = shown.current;
  return (
    <span className={styles.window} data-testid={testId}>
      <span key={turn} className={turn > 0 ? styles.rolled : undefined} data-previous={previous}>
        {text}
      </span>
    </span>
  );
}
