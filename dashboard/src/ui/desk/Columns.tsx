import type { ReactNode } from 'react';
import styles from './columns.module.css';

interface ColumnsProps {
  /** Two of them. */
  children: ReactNode;
  /** Which of them gets more room. */
  wider?: 'first' | 'second';
}

/** Two columns of a thing's page, below one another where there is no room. */
export function Columns({ children, wider = 'first' }: ColumnsProps) {
  return (
    <div className={styles.columns} data-wider={wider}>
      {children}
    </div>
  );
}

/** The sections of one column. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={styles.column}>{children}</div>;
}
