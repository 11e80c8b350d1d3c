import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface Fact {
  name: string;
  value: ReactNode;
  testId?: string;
}

/** Short facts beside one another, each with its name above. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, testId }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd data-testid={testId}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
