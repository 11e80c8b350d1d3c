import { StatePanel, type StatePanelProps } from '../ui/StatePanel.tsx';
import styles from './screen-notice.module.css';

/** A notice in the middle of a wall, where there is no board to show: never a blank. */
export function ScreenNotice(props: StatePanelProps) {
  return (
    <div className={styles.notice}>
      <StatePanel {...props} />
    </div>
  );
}
