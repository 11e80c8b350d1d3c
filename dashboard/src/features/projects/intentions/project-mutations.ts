// Everything that moves a project along its life.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const CollectNeedMutation = graphql(
  `
    mutation CollectNeed($input: CollectNeedInput!) {
      collectNeed(input: $input) {
        __typename
        ... on NeedCollected { revision project { id } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const AmendProjectMutation = graphql(
  `
    mutation AmendProject($input: AmendProjectInput!) {
      amendProject(input: $input) {
        __typename
        ... on ProjectAmended { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const OfferProjectMutation = graphql(
  `
    mutation OfferProject($input: OfferProjectInput!) {
      offerProject(input: $input) {
        __typename
        ... on ProjectOffered { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ChangeSlotsMutation = graphql(
  `
    mutation ChangeSlots($input: ChangeSlotsInput!) {
      changeSlots(input: $input) {
        __typename
        ... on SlotsChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const StartProjectMutation = graphql(
  `
    mutation StartProject($input: StartProjectInput!) {
      startProject(input: $input) {
        __typename
        ... on ProjectStarted { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ReportProgressMutation = graphql(
  `
    mutation ReportProgress($input: ReportProgressInput!) {
      reportProgress(input: $input) {
        __typename
        ... on ProgressReported { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const CompleteProjectMutation = graphql(
  `
    mutation CompleteProject($input: CompleteProjectInput!) {
      completeProject(input: $input) {
        __typename
        ... on ProjectCompleted { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const CancelProjectMutation = graphql(
  `
    mutation CancelProject($input: CancelProjectInput!) {
      cancelProject(input: $input) {
        __typename
        ... on ProjectCancelled { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const OfferAgainMutation = graphql(
  `
    mutation OfferAgain($input: OfferAgainInput!) {
      offerAgain(input: $input) {
        __typename
        ... on ProjectOfferedAgain { revision project { id } }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
