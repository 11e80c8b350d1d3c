import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** One page of the town's alliances, as narrowed. */
export const AlliancesQuery = graphql(`
  query Alliances(
    $town: TownCode!
    $search: String
    $kind: AllianceKind
    $within: ID
    $on: Date
    $first: Int
    $last: Int
    $after: String
    $before: String
  ) {
    alliances(
      town: $town
      search: $search
      kind: $kind
      within: $within
      on: $on
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
        foundedOn
        dissolvedOn
        memberCount
        headcount
        grid { id name }
        seats { id endedOn holder { name } }
      }
    }
  }
`);

export type ListedAlliance = ResultOf<typeof AlliancesQuery>['alliances']['nodes'][number];
