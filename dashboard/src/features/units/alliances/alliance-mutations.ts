// What becomes of an alliance, of who is in it, and of the seats of its committee.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const FoundAllianceMutation = graphql(
  `
    mutation FoundAlliance($input: FoundAllianceInput!) {
      foundAlliance(input: $input) {
        __typename
        ... on AllianceFounded { revision alliance { id } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const DissolveAllianceMutation = graphql(
  `
    mutation DissolveAlliance($input: DissolveAllianceInput!) {
      dissolveAlliance(input: $input) {
        __typename
        ... on AllianceDissolved { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const JoinAllianceMutation = graphql(
  `
    mutation JoinAlliance($input: JoinAllianceInput!) {
      joinAlliance(input: $input) {
        __typename
        ... on AllianceJoined { revision membership { name } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const LeaveAllianceMutation = graphql(
  `
    mutation LeaveAlliance($input: LeaveAllianceInput!) {
      leaveAlliance(input: $input) {
        __typename
        ... on AllianceLeft { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const AddSeatMutation = graphql(
  `
    mutation AddSeat($input: AddSeatInput!) {
      addSeat(input: $input) {
        __typename
        ... on SeatAdded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const FillSeatMutation = graphql(
  `
    mutation FillSeat($input: FillSeatInput!) {
      fillSeat(input: $input) {
        __typename
        ... on SeatFilled { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const VacateSeatMutation = graphql(
  `
    mutation VacateSeat($input: VacateSeatInput!) {
      vacateSeat(input: $input) {
        __typename
        ... on SeatVacated { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const EndSeatMutation = graphql(
  `
    mutation EndSeat($input: EndSeatInput!) {
      endSeat(input: $input) {
        __typename
        ... on SeatEnded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
