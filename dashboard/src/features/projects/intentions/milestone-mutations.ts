import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const AddMilestoneMutation = graphql(
  `
    mutation AddMilestone($input: AddMilestoneInput!) {
      addMilestone(input: $input) {
        __typename
        ... on MilestoneAdded { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ReachMilestoneMutation = graphql(
  `
    mutation ReachMilestone($input: ReachMilestoneInput!) {
      reachMilestone(input: $input) {
        __typename
        ... on MilestoneReached { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
