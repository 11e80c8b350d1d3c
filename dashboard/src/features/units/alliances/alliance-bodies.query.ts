import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** A page of those who are in an alliance. */
export const AllianceBodiesQuery = graphql(`
  query AllianceBodies($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Alliance {
        members(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { name unit { id } organisation { id } }
        }
      }
    }
  }
`);

type Node = Extract<NonNullable<ResultOf<typeof AllianceBodiesQuery>['node']>, { __typename: 'Alliance' }>;
export type AllianceBody = Node['members']['nodes'][number];
