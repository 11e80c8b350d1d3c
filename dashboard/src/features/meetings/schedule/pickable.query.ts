import { graphql } from '../../../app/graphql/graphql.ts';

/** The projects of the current season that a meeting can offer, a page at a time. */
export const OfferableProjectsQuery = graphql(`
  query OfferableProjects($town: TownCode!, $after: String) {
    projects(town: $town, stage: [OFFERED, UNDER_WAY], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name category slotsLeft slots grid { id name } }
    }
  }
`);

/** The list of a meeting, a page at a time. */
export const MeetingListQuery = graphql(`
  query MeetingList($meeting: ID!, $after: String) {
    node(id: $meeting) {
      __typename
      ... on Meeting {
        projects(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { id }
        }
      }
    }
  }
`);

/** The member units of a town, a page at a time. */
export const MemberUnitsQuery = graphql(`
  query MemberUnits($town: TownCode!, $after: String) {
    units(town: $town, membership: MEMBER, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id name kind }
    }
  }
`);
