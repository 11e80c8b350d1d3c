import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const AddEvidenceMutation = graphql(
  `
    mutation AddEvidence($input: AddEvidenceInput!) {
      addEvidence(input: $input) {
        __typename
        ... on EvidenceAdded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
