import { useAsked } from '../../app/reading/useReading.ts';
import { TreeBranchQuery, type TreeGrid } from './grid-tree.query.ts';

/** Many levels may be open at once: each of them follows a burst of changes more slowly than a single list would. */
const PAUSE_MS = 2_000;

/** Returns every grid directly below `grid`, or null until they are known; follows `version`. Asks nothing while closed. */
export function useBranch(grid: string, isOpen: boolean, version: string): readonly TreeGrid[] | null {
  const { answer } = useAsked(
    TreeBranchQuery,
    isOpen ? { grid } : null,
    async (variables, ask) => {
      const nodes: TreeGrid[] = [];
      for (let after: string | null = null; ; ) {
        const { node } = await ask({ ...variables, after });
        if (node?.__typename !== 'Grid') return nodes;
        nodes.push(...node.children.nodes);
        if (!node.children.pageInfo.hasNextPage) return nodes;
        after = node.children.pageInfo.endCursor;
      }
    },
    { version, pauseMs: PAUSE_MS },
  );
  return answer;
}
