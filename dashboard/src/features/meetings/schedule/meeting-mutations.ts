// Everything that is done with a meeting as a whole.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const ScheduleMeetingMutation = graphql(
  `
    mutation ScheduleMeeting($input: ScheduleMeetingInput!) {
      scheduleMeeting(input: $input) {
        __typename
        ... on MeetingScheduled { revision meeting { id } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const AmendMeetingMutation = graphql(
  `
    mutation AmendMeeting($input: AmendMeetingInput!) {
      amendMeeting(input: $input) {
        __typename
        ... on MeetingAmended { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const CancelMeetingMutation = graphql(
  `
    mutation CancelMeeting($input: CancelMeetingInput!) {
      cancelMeeting(input: $input) {
        __typename
        ... on MeetingCancelled { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const OpenMeetingMutation = graphql(
  `
    mutation OpenMeeting($input: OpenMeetingInput!) {
      openMeeting(input: $input) {
        __typename
        ... on MeetingOpened { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const CloseMeetingMutation = graphql(
  `
    mutation CloseMeeting($input: CloseMeetingInput!) {
      closeMeeting(input: $input) {
        __typename
        ... on MeetingClosed { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ReopenMeetingMutation = graphql(
  `
    mutation ReopenMeeting($input: ReopenMeetingInput!) {
      reopenMeeting(input: $input) {
        __typename
        ... on MeetingReopened { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ExtendMeetingMutation = graphql(
  `
    mutation ExtendMeeting($input: ExtendMeetingInput!) {
      extendMeeting(input: $input) {
        __typename
        ... on MeetingExtended { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
