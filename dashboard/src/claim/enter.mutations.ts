import { graphql } from '../app/graphql/graphql.ts';

/** Sets the session cookie; the token that it returns too is for scripts, so it is not asked for. */
export const RedeemMutation = graphql(`
  mutation PhoneRedeem($input: RedeemInvitationInput!) {
    redeemInvitation(input: $input) {
      __typename
      ... on Failure { code message }
    }
  }
`);
