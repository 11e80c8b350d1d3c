import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';
import { ActionableUnitFragment } from '../actionable-unit.query.ts';
import { PairingFragment } from '../pairings/pairing.query.ts';

/** One unit with everything about it except its story. */
export const UnitQuery = graphql(
  `
    query Unit($id: ID!, $claims: Int!) {
      node(id: $id) {
        __typename
        ... on Unit {
          ...ActionableUnit
          leftReason
          organisations { id name }
          coveredBy { id name }
          claimsBySeason { season claimed renewed fulfilled withdrawn }
          claims(first: $claims) {
            totalCount
            nodes {
              id
              kind
              status
              progress
              claimedAt
              withdrawnReason
              pledge { amountCents volunteers inKind }
              project { id name category season { name } grid { name } }
            }
          }
          pairings {
            ...Pairing
          }
          alliances {
            id
            since
            until
            alliance { id name kind dissolvedOn seats { id title endedOn holder { since until unit { id } } } }
          }
        }
      }
    }
  `,
  [ActionableUnitFragment, PairingFragment],
);

type Answer = ResultOf<typeof UnitQuery>;
export type UnitDetail = Extract<NonNullable<Answer['node']>, { __typename: 'Unit' }>;
export type UnitClaim = UnitDetail['claims']['nodes'][number];
export type UnitAlliance = UnitDetail['alliances'][number];

/** A page of a unit's years, the newest first. */
export const UnitStoryQuery = graphql(`
  query UnitStory($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Unit {
        story(first: 25, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            kind
            on
            summary
            subject { __typename ... on Claim { project { id } } ... on Alliance { id } }
          }
        }
      }
    }
  }
`);

type StoryNode = Extract<NonNullable<ResultOf<typeof UnitStoryQuery>['node']>, { __typename: 'Unit' }>;
export type UnitEvent = StoryNode['story']['nodes'][number];
