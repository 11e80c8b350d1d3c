import type { ReactNode } from 'react';
import styles from './list-page.module.css';

/** The frame of a page that lists things: its parts below one another. */
export function ListPage({ children }: { children: ReactNode }) {
  return <div className={styles.page}>{children}</div>;
}

interface ListHeadProps {
  /** Left out where the page has a heading already. */
  title?: string;
  /** How many there are, in words; null while it is awaited. */
  count: ReactNode;
  /** Of the words about how many there are. */
  testId: string;
  /** What can be done with the list. */
  children?: ReactNode;
}

/** What is listed, how many there are, and what can be done. */
export function ListHead({ title, count, testId, children }: ListHeadProps) {
  return (
    <div className={styles.head}>
      {title && <h1>{title}</h1>}
      {count !== null && (
        <p className={styles.count} data-testid={testId}>
          {count}
        </p>
      )}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
