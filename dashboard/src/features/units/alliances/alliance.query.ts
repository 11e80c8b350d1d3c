import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** One alliance with its committee, and a page of its members. */
export const AllianceQuery = graphql(`
  query Alliance($id: ID!, $first: Int, $last: Int, $after: String, $before: String) {
    node(id: $id) {
      __typename
      ... on Alliance {
        id
        name
        kind
        foundedOn
        dissolvedOn
        purpose
        memberCount
        headcount
        grid { id name path { id } }
        seats {
          id
          title
          isFixed
          endedOn
          holder { name since until unit { id } }
          terms { name since until unit { id } }
        }
        members(first: $first, last: $last, after: $after, before: $before) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes { id name since label headcount unit { id kind } organisation { id kind } }
        }
      }
    }
  }
`);

type Answer = ResultOf<typeof AllianceQuery>;
export type Alliance = Extract<NonNullable<Answer['node']>, { __typename: 'Alliance' }>;
export type AllianceSeat = Alliance['seats'][number];
export type AllianceMember = Alliance['members']['nodes'][number];
