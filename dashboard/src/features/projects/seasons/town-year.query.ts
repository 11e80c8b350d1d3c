import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** How a town's current season stands, and what the town requires of projects. */
export const TownYearQuery = graphql(`
  query TownYear($town: TownCode!) {
    town(code: $town) {
      currentSeason { id name begunOn closedOn openPoolOn }
      rules { requiresHearing requiresReview }
    }
  }
`);

export type TownYear = NonNullable<ResultOf<typeof TownYearQuery>['town']>;
