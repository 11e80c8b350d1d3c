import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { changeAddress } from '../../app/address.ts';
import { readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import { ReadingState } from '../../app/reading/ReadingState.tsx';
import { useReading } from '../../app/reading/useReading.ts';
import { GridBranch } from './GridBranch.tsx';
import styles from './grid-tree.module.css';
import { TreeGridFragment, TreeRootQuery } from './grid-tree.query.ts';
import { itemBeside, itemOf } from './tree-items.ts';

interface GridTreeProps {
  rootId: string;
  chosen: string;
  /** From the root down to the chosen grid. */
  path: readonly string[];
  version: string;
}

/** The tree of grids, level by level as it is opened; one stop for the keyboard, arrows inside. */
export function GridTree({ rootId, chosen, path, version }: GridTreeProps) {
  const { t } = useI18n();
  const { answer, error } = useReading(TreeRootQuery, { grid: rootId }, { version });
  const tree = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([rootId]));
  const [stop, setStop] = useState(chosen);

  const setBranch = useCallback((grid: string, isOpen: boolean) => {
    setOpen((before) => {
      const after = new Set(before);
      if (isOpen) after.add(grid);
      else after.delete(grid);
      return after;
    });
  }, []);
  useEffect(() => setStop(chosen), [chosen]);
  useEffect(() => setOpen((before) => new Set([...before, ...path.slice(0, -1)])), [path]);

  function pressed(event: KeyboardEvent<HTMLElement>) {
    const item = itemOf(event.target);
    if (!item || !tree.current || event.altKey || event.ctrlKey || event.metaKey) return;
    const grid = item.dataset.grid as string;
    const isExpanded = item.getAttribute('aria-expanded');
    if (event.key === 'Enter' || event.key === ' ') changeAddress({ grid }, 'step');
    else if (event.key === 'ArrowRight' && isExpanded === 'false') setBranch(grid, true);
    else if (event.key === 'ArrowLeft' && isExpanded === 'true') setBranch(grid, false);
    else {
      const beside = itemBeside(tree.current, item, event.key);
      if (beside === undefined) return;
      beside?.focus();
    }
    event.preventDefault();
  }

  const root = answer?.node?.__typename === 'Grid' ? readFragment(TreeGridFragment, answer.node) : null;
  if (!root) return <ReadingState error={error} />;
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label={t('organisations.tree')}
      className={styles.tree}
      onKeyDown={pressed}
      onFocus={({ target }) => {
        const grid = itemOf(target)?.dataset.grid;
        if (grid) setStop(grid);
      }}
    >
      <GridBranch
        grid={root}
        place={{ depth: 1, index: 1, count: 1 }}
        tree={{ chosen, open, stop, version, setBranch }}
      />
    </div>
  );
}
