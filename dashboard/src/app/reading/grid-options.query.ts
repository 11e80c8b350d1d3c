import { graphql } from '../graphql/graphql.ts';

/** The areas and neighbourhoods of a town, in the order of its tree. */
export const GridOptionsQuery = graphql(`
  query GridOptions($town: TownCode!, $level: GridLevel!, $after: String) {
    grids(town: $town, level: $level, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name parent { id } }
    }
  }
`);
