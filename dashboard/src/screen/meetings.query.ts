import { graphql, type ResultOf } from '../app/graphql/graphql.ts';

/** The meetings of a town, to choose the one that the screen shows, and the town itself: a board does not tell its town. */
export const MeetingsQuery = graphql(`
  query ScreenMeetings($town: TownCode!) {
    town(code: $town) {
      id
      name
      epoch
      isExample
    }
    meetings(town: $town, first: 100) {
      nodes {
        id
        status
        heldOn
      }
    }
  }
`);

export type HallTown = NonNullable<ResultOf<typeof MeetingsQuery>['town']>;
