import { graphql } from '../../app/graphql/graphql.ts';

/** Grids, organisations and stations by name, the first few of each. */
export const RegisterSearchQuery = graphql(`
  query RegisterSearch($town: TownCode!, $search: String!, $first: Int!) {
    grids(town: $town, search: $search, first: $first) {
      totalCount
      nodes { id name level parent { id name } }
    }
    organisations(town: $town, search: $search, first: $first) {
      totalCount
      nodes { id name kind grid { id name } unit { id name home { id name } } }
    }
    stations(town: $town, search: $search, first: $first) {
      totalCount
      nodes { id name tier grid { id name } }
    }
  }
`);
