import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

/** A button; `main` is the one of a form. */
export function Button({ main, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { main?: boolean }) {
  return <button type="button" {...rest} className={styles.button} data-main={main || undefined} />;
}
