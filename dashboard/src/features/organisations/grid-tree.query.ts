import { type FragmentOf, graphql } from '../../app/graphql/graphql.ts';

/** One grid of the tree: its name, and what stands behind it. */
export const TreeGridFragment = graphql(`
  fragment TreeGrid on Grid {
    id
    name
    level
    organisations { id }
    posts { id vacantSince }
    children(first: 1) { nodes { id } }
  }
`);

export type TreeGrid = FragmentOf<typeof TreeGridFragment>;

export const TreeRootQuery = graphql(
  `
    query TreeRoot($grid: ID!) {
      node(id: $grid) {
        __typename
        ... on Grid { ...TreeGrid }
      }
    }
  `,
  [TreeGridFragment],
);

/** A page of the grids directly below one. */
export const TreeBranchQuery = graphql(
  `
    query TreeBranch($grid: ID!, $after: String) {
      node(id: $grid) {
        __typename
        ... on Grid {
          id
          children(first: 100, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes { ...TreeGrid }
          }
        }
      }
    }
  `,
  [TreeGridFragment],
);
