import { graphql } from '../../app/graphql/graphql.ts';

/** The grid that is the whole town. */
export const TownRootQuery = graphql(`
  query TownRoot($town: TownCode!) {
    town(code: $town) { id root { id } }
  }
`);
