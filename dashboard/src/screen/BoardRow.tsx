import { useI18n } from '../app/i18n/I18n.tsx';
import type { BoardProject } from './board.query.ts';
import styles from './board-row.module.css';

interface BoardRowProps {
  project: BoardProject;
  /** The units whose claims have just landed on it. */
  litUnits: readonly string[];
}

/**
 * One project of the board: its name, who claimed it or what it is, how many slots are left. Lit, it has room for those alone
 * whose claims have just landed.
 */
export function BoardRow({ project, litUnits }: BoardRowProps) {
  const { t, format } = useI18n();
  const units = project.claims.filter(({ status }) => status !== 'WITHDRAWN').map(({ unit }) => unit.name);
  const state = project.slotsLeft === 0 ? 'full' : units.length > 0 ? 'claimed' : 'unclaimed';
  const left =
    state === 'full'
      ? t('screen.full')
      : t('screen.slotsLeft', { left: format.number(project.slotsLeft), slots: format.number(project.slots) });
  return (
    <li className={styles.row} data-state={state} data-lit={litUnits.length > 0 || undefined}>
      <span className={styles.name}>{project.name}</span>
      <span className={styles.left}>
        {state === 'full' && <span aria-hidden="true">✓ </span>}
        {left}
      </span>
      <span className={styles.units}>
        {litUnits.length > 0 ? <strong>{litUnits.join('、')}</strong> : units.join('、')}
        {units.length === 0 &&
          [t('screen.unclaimed'), t(`category.${project.category}`), ...placeOf(project)].join(' · ')}
      </span>
    </li>
  );
}

/** Where the project is, unless its own name says so. */
function placeOf({ name, grid }: BoardProject): string[] {
  return name.includes(grid.name) ? [] : [grid.name];
}
