import { graphql } from '../app/graphql/graphql.ts';

/** What a unit may claim in a meeting, the nearest first. */
export const OffersQuery = graphql(`
  query PhoneOffers($meeting: ID!, $unit: ID!, $after: String) {
    claimOffers(meeting: $meeting, unit: $unit, first: 100, after: $after) {
      nodes {
        reason
        slotsLeft
        claim { id kind status claimedAt }
        project {
          id
          name
          category
          need
          slots
          grid { id name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** What the unit has claimed in the season, and the revision that this is of. */
export const OwnClaimsQuery = graphql(`
  query PhoneOwnClaims($season: String!) {
    viewer {
      towns { revision }
      unit {
        id
        claims(season: $season, first: 100) {
          nodes { id kind status claimedAt project { id } }
        }
      }
    }
  }
`);
