// Everything that is done with the claims on a project.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const ClaimProjectMutation = graphql(
  `
    mutation ClaimProject($input: ClaimProjectInput!) {
      claimProject(input: $input) {
        __typename
        ... on ClaimAccepted { revision slotsLeft claim { id kind unit { id name } } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const WithdrawClaimMutation = graphql(
  `
    mutation WithdrawClaim($input: WithdrawClaimInput!) {
      withdrawClaim(input: $input) {
        __typename
        ... on ClaimWithdrawn { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const FulfilClaimMutation = graphql(
  `
    mutation FulfilClaim($input: FulfilClaimInput!) {
      fulfilClaim(input: $input) {
        __typename
        ... on ClaimFulfilled { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const HandOverClaimMutation = graphql(
  `
    mutation HandOverClaim($input: HandOverClaimInput!) {
      handOverClaim(input: $input) {
        __typename
        ... on ClaimHandedOver { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ChangePledgeMutation = graphql(
  `
    mutation ChangePledge($input: ChangePledgeInput!) {
      changePledge(input: $input) {
        __typename
        ... on PledgeChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ReportClaimProgressMutation = graphql(
  `
    mutation ReportClaimProgress($input: ReportClaimProgressInput!) {
      reportClaimProgress(input: $input) {
        __typename
        ... on ClaimProgressReported { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
