// What the console does with claims, for those who hand in slips of paper.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const ClaimForMutation = graphql(
  `
    mutation ClaimAtConsole($input: ClaimProjectInput!) {
      claimProject(input: $input) {
        __typename
        ... on ClaimAccepted { revision claim { id kind unit { id name } } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const WithdrawSlipMutation = graphql(
  `
    mutation WithdrawAtConsole($input: WithdrawClaimInput!) {
      withdrawClaim(input: $input) {
        __typename
        ... on ClaimWithdrawn { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
