import { graphql } from '../../app/graphql/graphql.ts';

/** What the ledger tells of a project, the newest first. */
export const ProjectStoryQuery = graphql(`
  query ProjectStory($id: ID!, $first: Int!) {
    node(id: $id) {
      __typename
      ... on Project {
        story(first: $first) {
          totalCount
          nodes { revision at summary }
        }
      }
    }
  }
`);
