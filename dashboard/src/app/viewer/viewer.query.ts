import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** Who asks, and the towns that they may see. Works signed out. */
export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      role
      within { id }
      unit { id name }
      towns {
        id
        code
        name
        areaLabel
        isExample
        currentSeason {
          id
          name
        }
        seasons {
          id
          name
        }
      }
    }
  }
`);

export type Viewer = ResultOf<typeof ViewerQuery>['viewer'];
export type ViewerTown = Viewer['towns'][number];
