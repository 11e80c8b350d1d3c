import type { ReactNode } from 'react';
import { useI18n } from '../../app/i18n/I18n.tsx';
import styles from './section.module.css';

interface SectionProps {
  title: string;
  count?: number;
  /** Said when there is nothing. */
  empty?: string;
  /** What can be done here. */
  actions?: ReactNode;
  testId?: string;
  children?: ReactNode;
}

/** A part of a thing's page, with its name, how much there is, and what can be done. */
export function Section({ title, count, empty, actions, testId, children }: SectionProps) {
  const { format } = useI18n();
  return (
    <section className={styles.section} data-testid={testId}>
      <header className={styles.head}>
        <h2>
          {title} {count !== undefined && <span className={styles.count}>{format.number(count)}</span>}
        </h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {count === 0 && empty ? <p className={styles.empty}>{empty}</p> : children}
    </section>
  );
}
