import { graphql } from '../../../app/graphql/graphql.ts';

/** Who stood behind the same project in the seasons before. */
export const EarlierClaimantsQuery = graphql(`
  query EarlierClaimants($project: ID!) {
    node(id: $project) {
      __typename
      ... on Project {
        previous {
          season { name }
          claims { unit { id name leftOn } }
          previous {
            season { name }
            claims { unit { id name leftOn } }
            previous {
              season { name }
              claims { unit { id name leftOn } }
            }
          }
        }
      }
    }
  }
`);
