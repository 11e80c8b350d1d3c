import { graphql } from '../../../app/graphql/graphql.ts';

/** Who follows the meeting's board at this moment, as counts. */
export const FollowersQuery = graphql(`
  query Followers($meeting: ID!) {
    node(id: $meeting) {
      __typename
      ... on Meeting { hall { screens phones desks } }
    }
  }
`);
