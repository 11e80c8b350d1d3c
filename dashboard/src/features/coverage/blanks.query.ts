import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';

/** Where nobody is, or was on a day: the blank spots, heaviest first or as the reader orders them. */
export const BlanksQuery = graphql(`
  query Blanks(
    $town: TownCode!
    $kind: [CoverageKind!]
    $within: ID
    $search: String
    $orderBy: BlankOrder
    $on: Date
    $first: Int
    $after: String
  ) {
    blanks(
      town: $town
      kind: $kind
      within: $within
      search: $search
      orderBy: $orderBy
      on: $on
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        kind
        since
        households
        missing
        grid { id name path { id name level } }
        ask {
          name
          contact
          post { id role }
          organisation { id name }
        }
      }
    }
  }
`);

export type BlankPage = ResultOf<typeof BlanksQuery>['blanks'];
export type Blank = BlankPage['nodes'][number];
