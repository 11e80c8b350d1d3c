// What an administrator sets for the whole town: when seasons begin and end, and what is required of projects.
import { graphql } from '../../../app/graphql/graphql.ts';
import { RefusedFragment } from '../../../app/writing/refused.query.ts';

export const BeginSeasonMutation = graphql(
  `
    mutation BeginSeason($input: BeginSeasonInput!) {
      beginSeason(input: $input) {
        __typename
        ... on SeasonBegun { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const CloseSeasonMutation = graphql(
  `
    mutation CloseSeason($input: CloseSeasonInput!) {
      closeSeason(input: $input) {
        __typename
        ... on SeasonClosed { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const SetOpenPoolMutation = graphql(
  `
    mutation SetOpenPool($input: SetOpenPoolInput!) {
      setOpenPool(input: $input) {
        __typename
        ... on OpenPoolSet { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);

export const ChangeTownRulesMutation = graphql(
  `
    mutation ChangeTownRules($input: ChangeTownRulesInput!) {
      changeTownRules(input: $input) {
        __typename
        ... on TownRulesChanged { revision }
        ...Refused
      }
    }
  `,
  [RefusedFragment],
);
