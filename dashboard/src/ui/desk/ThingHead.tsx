import type { ReactNode } from 'react';
import styles from './thing-head.module.css';

interface ThingHeadProps {
  /** The way back, in links from the widest on. */
  trail?: ReactNode;
  /** A heading. */
  name: ReactNode;
  /** In short, what kind of thing it is and how it is. */
  badges: ReactNode;
  /** What can be done with it. */
  actions?: ReactNode;
  /** What else there is to say at once. */
  children: ReactNode;
}

/** The head of a thing's page: where it belongs, its name, and what can be done with it. */
export function ThingHead({ trail, name, badges, actions, children }: ThingHeadProps) {
  return (
    <header className={styles.head}>
      {trail && <p className={styles.trail}>{trail}</p>}
      <div className={styles.title}>
        {name}
        {badges}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  );
}
