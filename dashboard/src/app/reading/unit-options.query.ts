import { graphql } from '../graphql/graphql.ts';

/** The units whose name fits what is typed, the first few. */
export const UnitOptionsQuery = graphql(`
  query UnitOptions($town: TownCode!, $search: String) {
    units(town: $town, search: $search, first: 30) {
      nodes { id name kind leftOn }
    }
  }
`);
