import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

/** The invitations to a meeting, a page at a time. */
export const InvitationsQuery = graphql(`
  query Invitations($meeting: ID!, $after: String) {
    node(id: $meeting) {
      __typename
      ... on Meeting {
        invitations(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { id issuedAt expiresAt redeemedAt revokedAt unit { id name } }
        }
      }
    }
  }
`);

type Found = NonNullable<ResultOf<typeof InvitationsQuery>['node']>;
export type Invitation = Extract<Found, { __typename: 'Meeting' }>['invitations']['nodes'][number];

export const InviteMutation = graphql(
  `
    mutation InviteRepresentatives($input: InviteRepresentativesInput!) {
      inviteRepresentatives(input: $input) {
        __typename
        ... on RepresentativesInvited { revision invitations { id code unit { id name } } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

type Invited = Extract<
  ResultOf<typeof InviteMutation>['inviteRepresentatives'],
  { __typename: 'RepresentativesInvited' }
>;
/** A new invitation; its code is told this once. */
export type IssuedSlip = Invited['invitations'][number];

export const RevokeInvitationMutation = graphql(
  `
    mutation RevokeInvitation($input: RevokeInvitationInput!) {
      revokeInvitation(input: $input) {
        __typename
        ... on InvitationRevoked { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
