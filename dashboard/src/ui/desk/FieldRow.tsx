import type { ReactNode } from 'react';
import styles from './field-row.module.css';

/** A few short fields side by side; below each other where there is no room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
