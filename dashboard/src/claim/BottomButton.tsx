import type { ButtonHTMLAttributes } from 'react';
import styles from './bottom-button.module.css';

interface BottomButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Pressed already, and not yet answered. */
  isBusy?: boolean;
}

/** The one thing to do next, as wide as the thumb's reach. */
export function BottomButton({ isBusy = false, ...rest }: BottomButtonProps) {
  return <button type="button" {...rest} className={styles.button} aria-disabled={isBusy || rest['aria-disabled']} />;
}
