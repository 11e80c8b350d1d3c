import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const HoldHearingMutation = graphql(
  `
    mutation HoldHearing($input: HoldHearingInput!) {
      holdHearing(input: $input) {
        __typename
        ... on ConsultationHeld { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const HoldCoordinationMutation = graphql(
  `
    mutation HoldCoordination($input: HoldCoordinationInput!) {
      holdCoordination(input: $input) {
        __typename
        ... on ConsultationHeld { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const HoldReviewMutation = graphql(
  `
    mutation HoldReview($input: HoldReviewInput!) {
      holdReview(input: $input) {
        __typename
        ... on ConsultationHeld { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
