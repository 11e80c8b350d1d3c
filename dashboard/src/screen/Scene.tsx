import type { ReactNode } from 'react';
import styles from './scene.module.css';

interface SceneProps {
  title: string;
  /** At the end of the title's line. */
  note?: string | undefined;
  children: ReactNode;
}

/** What takes the board's place on a wall for a while. */
export function Scene({ title, note, children }: SceneProps) {
  return (
    <section className={styles.scene}>
      <div className={styles.heading}>
        <h2>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
