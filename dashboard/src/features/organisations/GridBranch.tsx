import { useEffect, useRef } from 'react';
import { changeAddress } from '../../app/address.ts';
import { readFragment } from '../../app/graphql/graphql.ts';
import { useI18n } from '../../app/i18n/I18n.tsx';
import styles from './grid-tree.module.css';
import { type TreeGrid, TreeGridFragment } from './grid-tree.query.ts';
import { useBranch } from './useBranch.ts';

export interface TreeState {
  chosen: string;
  open: ReadonlySet<string>;
  /** The item that the Tab key stops at. */
  stop: string;
  version: string;
  setBranch: (grid: string, isOpen: boolean) => void;
}

interface GridBranchProps {
  grid: ReturnType<typeof readTreeGrid>;
  /** Where the item is in the tree. */
  place: { depth: number; index: number; count: number };
  tree: TreeState;
}

function readTreeGrid(grid: TreeGrid) {
  return readFragment(TreeGridFragment, grid);
}

/** One grid of the tree, and below it, when it is opened, what it holds. */
export function GridBranch({ grid, place, tree }: GridBranchProps) {
  const { t, format } = useI18n();
  const { id, name, level, organisations, posts } = grid;
  const hasChildren = grid.children.nodes.length > 0;
  const isOpen = hasChildren && tree.open.has(id);
  const isChosen = tree.chosen === id;
  const children = useBranch(id, isOpen, tree.version);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);

  const vacancies = posts.filter(({ vacantSince }) => vacantSince !== null).length;
  const tallies = [
    t('organisations.tally.organisations', { count: format.number(organisations.length) }),
    ...(vacancies > 0 ? [t('organisations.tally.vacancies', { count: format.number(vacancies) })] : []),
  ];
  return (
    <div
      role="treeitem"
      aria-label={[name, ...tallies, t(`level.${level}`)].join(t('list.separator'))}
      aria-level={place.depth}
      aria-posinset={place.index}
      aria-setsize={place.count}
      aria-expanded={hasChildren ? isOpen : undefined}
      aria-selected={isChosen}
      tabIndex={tree.stop === id ? 0 : -1}
      data-grid={id}
      className={styles.item}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the item has the role, and the tree hears the keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div
        ref={row}
        className={styles.row}
        data-level={level}
        style={{ paddingInlineStart: `${(place.depth - 1) * 1.1}rem` }}
        onClick={() => {
          changeAddress({ grid: id }, 'step');
          if (hasChildren && isChosen) tree.setBranch(id, !isOpen);
          else if (hasChildren) tree.setBranch(id, true);
        }}
      >
        {/* For the mouse alone; arrows do the same. */}
        <span
          className={styles.twist}
          data-open={isOpen || undefined}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            if (hasChildren) tree.setBranch(id, !isOpen);
          }}
        >
          {hasChildren ? '▸' : ''}
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.tally} data-blank={organisations.length === 0 || undefined}>
          {tallies[0]}
        </span>
        {vacancies > 0 && <span className={styles.vacancies}>{tallies[1]}</span>}
      </div>
      {isOpen && (
        // biome-ignore lint/a11y/useSemanticElements: the group of a tree
        <div role="group">
          {children?.map(readTreeGrid).map((child, index) => (
            <GridBranch
              key={child.id}
              grid={child}
              place={{ depth: place.depth + 1, index: index + 1, count: children.length }}
              tree={tree}
            />
          ))}
          {!children && <p className={styles.loading}>{t('state.loading')}</p>}
        </div>
      )}
    </div>
  );
}
