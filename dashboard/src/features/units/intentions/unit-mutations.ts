// How a unit comes, changes and goes.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const EnrolUnitMutation = graphql(
  `
    mutation EnrolUnit($input: EnrolUnitInput!) {
      enrolUnit(input: $input) {
        __typename
        ... on UnitEnrolled { revision unit { id } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const AdmitPartnerMutation = graphql(
  `
    mutation AdmitPartner($input: AdmitPartnerInput!) {
      admitPartner(input: $input) {
        __typename
        ... on PartnerAdmitted { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const RenameUnitMutation = graphql(
  `
    mutation RenameUnit($input: RenameUnitInput!) {
      renameUnit(input: $input) {
        __typename
        ... on UnitRenamed { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const MoveUnitMutation = graphql(
  `
    mutation MoveUnit($input: MoveUnitInput!) {
      moveUnit(input: $input) {
        __typename
        ... on UnitMoved { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const EndMembershipMutation = graphql(
  `
    mutation EndMembership($input: EndMembershipInput!) {
      endMembership(input: $input) {
        __typename
        ... on MembershipEnded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
