import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const ProposeFromPoolMutation = graphql(
  `
    mutation ProposeFromPool($input: ProposeFromPoolInput!) {
      proposeFromPool(input: $input) {
        __typename
        ... on ProjectProposed { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
