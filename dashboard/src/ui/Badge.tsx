import type { ReactNode } from 'react';
import styles from './badge.module.css';

/** A word in a small frame. `tone` only colours it: the word says it all. */
export function Badge({
  tone,
  title,
  children,
}: {
  tone: 'plain' | 'accent' | 'gold';
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={styles.badge} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
