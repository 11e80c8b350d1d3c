import type { Wall } from './board.query.ts';
import styles from './celebration-overlay.module.css';
import { useCelebration } from './useCelebration.ts';

/** What the console celebrates, in gold for some seconds. The numbers below stay as they are. */
export function CelebrationOverlay({ wall }: { wall: Wall }) {
  const text = useCelebration(wall);
  if (text === null) return null;
  return (
    <div className={styles.overlay} role="status" data-testid="screen-celebration">
      <p>
        <span aria-hidden="true">★</span>
        <strong>{text}</strong>
        <span aria-hidden="true">★</span>
      </p>
    </div>
  );
}
