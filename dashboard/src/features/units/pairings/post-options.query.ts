import { graphql } from '../../../app/graphql/graphql.ts';

/** The posts of a grid and below it, the first hundred in the order of the tree. */
export const PostOptionsQuery = graphql(`
  query PostOptions($town: TownCode!, $within: ID) {
    posts(town: $town, within: $within, first: 100) {
      nodes { id role grid { id name } holder { name } }
    }
  }
`);
