import { graphql } from '../app/graphql/graphql.ts';

/** A claim, and enough of every refusal to say who was faster and what the unit has already. */
export const ClaimMutation = graphql(`
  mutation PhoneClaim($input: ClaimProjectInput!) {
    claimProject(input: $input) {
      __typename
      ... on ClaimAccepted {
        revision
        slotsLeft
        claim { id kind status claimedAt }
      }
      ... on AlreadyClaimed {
        claim { id kind status claimedAt revision }
      }
      ... on ProjectFull {
        project { id claims { status claimedAt unit { name } } }
      }
      ... on Failure { message }
    }
  }
`);

export const WithdrawMutation = graphql(`
  mutation PhoneWithdraw($input: WithdrawClaimInput!) {
    withdrawClaim(input: $input) {
      __typename
      ... on ClaimWithdrawn { revision slotsLeft }
      ... on Failure { message }
    }
  }
`);
