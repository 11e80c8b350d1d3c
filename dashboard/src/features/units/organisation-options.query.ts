import { graphql } from '../../app/graphql/graphql.ts';

/** The party organisations whose name fits what is typed, the first few. */
export const OrganisationOptionsQuery = graphql(`
  query OrganisationOptions($town: TownCode!, $search: String) {
    organisations(town: $town, search: $search, first: 30) {
      nodes { id name }
    }
  }
`);
