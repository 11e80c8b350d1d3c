import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';
import { CoverageTotalsFragment } from './CoverageTotals.tsx';

/** Coverage of a town, followed: the present state at once, then every newer one. */
export const CoverageSubscription = graphql(
  `
    subscription CoveragePage($town: TownCode!, $on: Date) {
      coverage(town: $town, on: $on) {
        town { id code name epoch }
        revision
        at
        ...CoverageTotals
      }
    }
  `,
  [CoverageTotalsFragment],
);

export type CoveragePicture = ResultOf<typeof CoverageSubscription>;

/** Returns where the picture stands in its town's history. */
export function positionOfCoverage({ coverage: { town, revision } }: CoveragePicture) {
  return { town: town.code, epoch: town.epoch, revision };
}
