import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';

/** One page of a town's meetings, the latest date first. */
export const MeetingsQuery = graphql(`
  query Meetings(
    $town: TownCode!
    $season: String
    $search: String
    $status: [MeetingStatus!]
    $kind: [MeetingKind!]
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    meetings(
      town: $town
      season: $season
      search: $search
      status: $status
      kind: $kind
      first: $first
      last: $last
      after: $after
      before: $before
    ) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes {
        id
        name
        kind
        status
        heldOn
        exclusiveClaiming
        openedAt
        closedAt
        cancelledReason
        season { id name }
        projects(first: 1) { totalCount }
      }
    }
  }
`);

export type ListedMeeting = ResultOf<typeof MeetingsQuery>['meetings']['nodes'][number];
