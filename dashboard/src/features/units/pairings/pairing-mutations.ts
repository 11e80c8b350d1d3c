// How a pairing begins, goes on and ends.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const SignPairingMutation = graphql(
  `
    mutation SignPairing($input: SignPairingInput!) {
      signPairing(input: $input) {
        __typename
        ... on PairingSigned { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const RenewPairingMutation = graphql(
  `
    mutation RenewPairing($input: RenewPairingInput!) {
      renewPairing(input: $input) {
        __typename
        ... on PairingRenewed { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const RecordPairingDeedMutation = graphql(
  `
    mutation RecordPairingDeed($input: RecordPairingDeedInput!) {
      recordPairingDeed(input: $input) {
        __typename
        ... on PairingDeedRecorded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const EndPairingMutation = graphql(
  `
    mutation EndPairing($input: EndPairingInput!) {
      endPairing(input: $input) {
        __typename
        ... on PairingEnded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
