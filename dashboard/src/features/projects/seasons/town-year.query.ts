import { graphql, type ResultOf } from '../../../app/graphql/graphql.ts';

/** How a town's current season stands, and the rules that the town has given itself. */
export const TownYearQuery = graphql(`
  query TownYear($town: TownCode!) {
    town(code: $town) {
      currentSeason { id name begunOn closedOn openPoolOn }
      rules { requiresHearing requiresReview listsHonours }
    }
  }
`);

export type TownYear = NonNullable<ResultOf<typeof TownYearQuery>['town']>;
