import type { ReactNode } from 'react';
import styles from './state-panel.module.css';

const MARKS = { loading: '◌', empty: '○', problem: '!', forbidden: '×' } as const;

export interface StatePanelProps {
  kind: keyof typeof MARKS;
  title: string;
  detail?: string;
  action?: ReactNode;
}

/** What stands where a picture can't: loading, nothing there, a problem, no permission. */
export function StatePanel({ kind, title, detail, action }: StatePanelProps) {
  return (
    <div className={styles.panel} data-kind={kind} role="status">
      <span className={styles.mark} aria-hidden="true">
        {MARKS[kind]}
      </span>
      <p className={styles.title}>{title}</p>
      {detail && <p className={styles.detail}>{detail}</p>}
      {action}
    </div>
  );
}
