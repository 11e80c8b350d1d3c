import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';
import { AdoptionTotalsFragment } from './AdoptionTotals.tsx';
import { AreaChartFragment } from './AreaChart.tsx';
import { CategoryChartFragment } from './CategoryChart.tsx';
import { DayChartFragment } from './DayChart.tsx';
import { LatestClaimsFragment } from './LatestClaims.tsx';

/** Adoption of a town, followed: the present state at once, then every newer one. */
export const AdoptionSubscription = graphql(
  `
    subscription AdoptionPage($town: TownCode!, $season: String) {
      adoption(town: $town, season: $season) {
        town { id code name isExample epoch }
        season { id name }
        revision
        at
        projects { numerator denominator ratio }
        claims { total }
        ...AdoptionTotals
        ...CategoryChart
        ...AreaChart
        ...DayChart
        ...LatestClaims
      }
    }
  `,
  [AdoptionTotalsFragment, CategoryChartFragment, AreaChartFragment, DayChartFragment, LatestClaimsFragment],
);

export type AdoptionPicture = ResultOf<typeof AdoptionSubscription>;

/** Returns where the picture stands in its town's history. */
export function positionOfAdoption({ adoption: { town, revision } }: AdoptionPicture) {
  return { town: town.code, epoch: town.epoch, revision };
}
