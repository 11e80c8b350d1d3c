import { graphql, type ResultOf } from '../../app/graphql/graphql.ts';

/** A grid with its coverage, and the tree of grids below it, each with its rate. */
export const CoverageMapQuery = graphql(`
  query CoverageMap($town: TownCode!, $kind: CoverageKind!, $within: ID, $on: Date) {
    coverageMap(town: $town, kind: $kind, within: $within, on: $on) {
      kind
      within {
        id
        level
        name
        path { id level name }
        coverage {
          organisation { numerator denominator ratio }
          staffing { grids { numerator denominator ratio } }
          service { numerator denominator ratio }
          pairing { numerator denominator ratio }
          adoption { numerator denominator ratio }
        }
      }
      tiles {
        grid
        parent
        level
        name
        households
        rate { numerator denominator ratio }
      }
    }
  }
`);

export type CoverageMap = ResultOf<typeof CoverageMapQuery>['coverageMap'];
export type CoverageTile = CoverageMap['tiles'][number];
